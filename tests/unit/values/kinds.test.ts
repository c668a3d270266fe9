import { expect, test } from 'vitest';
import { addressOf } from '../../../src/values/id.ts';
import { isKindWith, kinds, kindsWith, promisedKinds } from '../../../src/values/kinds.ts';
import { addressOfThing, goesWith, readThing } from '../../../src/values/thing.ts';

const articles = ['paper', 'paper-2'];

test.each([
  ['article:paper', '/articles/paper/', []],
  ['paragraph:paper/p4', '/articles/paper/#p4', ['article:paper']],
  ['sentence:paper/p4s2', '/articles/paper/#p4s2', ['article:paper']],
  ['claim:sale', '/claims/sale/', []],
  ['assertion:sale/paper', '/claims/sale/#sale.paper', ['claim:sale', 'article:paper']],
  [
    'passage:sale/paper-2-again/q1',
    '/articles/paper-2/#sale.paper-2-again.q1',
    ['assertion:sale/paper-2-again', 'claim:sale', 'article:paper-2'],
  ],
  [
    'figure:sale/paper/f1',
    '/claims/sale/#sale.paper.f1',
    ['assertion:sale/paper', 'claim:sale', 'article:paper'],
  ],
  ['figure:report/f1', '/documents/#report.f1', ['document:report']],
  ['event:day', '/timeline/day/', []],
  ['stream:oil', '/funding/oil/', []],
  ['flow:oil--group', '/funding/#oil--group', ['stream:oil', 'stream:group']],
  ['difference:when', '/differences/when/', []],
  ['speaker:envoy', '/speakers/envoy/', []],
  ['document:report', '/documents/#report', []],
  ['section:start', '/#start', []],
  ['finding:start', '/#finding.start', []],
])('%s stands at %s', (written, address, above) => {
  const thing = readThing(written);
  if (thing === null) throw new Error(`${written} is no thing.`);
  expect(addressOfThing(thing, articles)).toBe(address);
  expect(goesWith(thing, articles)).toEqual(above);
});

test('what is no promise has an address too, and what has none is refused', () => {
  expect(addressOf('shared-section', 'start')).toBe('/story/start/');
  expect(addressOf('rule', 'id-twice')).toBe('/method/#id-twice');
  expect(readThing('rule:id-twice')).toBeNull();
  expect(readThing('nothing:x')).toBeNull();
  expect(kindsWith('mentioned').filter((kind) => !isKindWith('page')(kind))).toEqual([
    'count',
    'chart',
  ]);
});

test('the order of the ledger is that of the table', () => {
  expect(promisedKinds).toEqual(Object.keys(kinds).filter(isKindWith('goesWith')));
  expect(promisedKinds.slice(0, 4)).toEqual(['article', 'paragraph', 'sentence', 'claim']);
  expect(kindsWith('goesWith', 'wanted')).not.toContain('sentence');
});
