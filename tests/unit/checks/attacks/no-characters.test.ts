import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import type { RuleName } from '../../../../src/problems/rules/index.ts';
import { type Edit, examined, tellRules, alterSound } from '../../../support/fixtures.ts';
import { overlaySound, seedOf } from '../../../support/overlay.ts';

const head = 'content/investigation.yaml';
const story = 'content/story.md';
const denial = 'content/claims/denial.md';
const ledger = 'content/ledger.json';

/** Codes that XML or HTML refuses: of the ends of planes, from the middle, controls. */
const codes = ['\ufffe', '\uffff', '\u{1fffe}', '\u{1ffff}', '\u{10ffff}', '\ufdd0', '\u0001'];

/** Places of ours whose words go into feeds and pictures, as a file has them. */
const places: readonly (readonly [string, (sign: string) => Edit])[] = [
  ['what a version changed', (sign) => [head, 'First published.', `First${sign} published.`]],
  [
    'what a correction says',
    (sign) => ['content/corrections.yaml', 'The statement now', `The ${sign}statement now`],
  ],
  ['a label', (sign) => [denial, 'label: The denial', `label: The ${sign}denial`]],
  ['a title', (sign) => [head, 'title: The flour', `title: The ${sign}flour`]],
  [
    'the label of a box',
    (sign) => ['content/funding.yaml', 'label: The mill', `label: The${sign} mill`],
  ],
  [
    'the name of an actor',
    (sign) => ['content/actors.yaml', 'name: Nashra', `name: Nash${sign}ra`],
  ],
  [
    'the label of an event',
    (sign) => ['content/events/visit.yaml', 'The visit', `The ${sign}visit`],
  ],
  ['the story', (sign) => [story, 'The baker [said so]', `The ${sign}baker [said so]`]],
  ['the title of a chart', (sign) => [story, '![What the mill', `![What${sign} the mill`]],
  ['the ledger', (sign) => [ledger, 'No article gives', `No ${sign}article gives`]],
  ['a comment', (sign) => [head, 'language: en', `language: en\n# A ${sign}note.`]],
];

test.each(places)('the codes that XML refuses are told in %s', (_, edit) => {
  for (const sign of ['\ufffe', '\uffff']) {
    expect(tellRules(edit(sign))).toContain('not-utf-8' satisfies RuleName);
  }
});

describe('an escape brings in none', () => {
  test.each<readonly [string, Edit]>(
    [
      ...['\\uFFFE', '\\uFFFF', '\\U0000FFFE', '\\U0001FFFE', '\\U0010FFFF', '\\uFDD0'],
      ...['\\x01', '\\e', '\\u0085', '\\ud800', '\\udc00', '\\b'],
    ].map((escape) => [escape, [denial, 'label: The denial', `label: "The ${escape}denial"`]]),
  )('of YAML: %s', (_, edit) => {
    expect(tellRules(edit)).toContain('yaml-broken');
  });

  test.each([
    '\\uFFFE',
    '\\uffff',
    '\\ud83f\\udffe',
    '\\u0001',
    '\\b',
    '\\f',
    '\\ud800',
    '\\u007f',
  ])('of JSON: %s', (escape) => {
    expect(tellRules([ledger, 'No article gives', `No ${escape}article gives`])).toContain(
      'yaml-broken',
    );
  });

  test.each([
    ...['&#xFFFE;', '&#xffff;', '&#65534;', '&#65535;', '&#x1FFFE;', '&#x10FFFF;', '&#xFDD0;'],
    ...['&#0;', '&#x1;', '&#xB;', '&#x1B;', '&#x7F;', '&#xD800;', '&#x110000;'],
  ])('of Markdown: %s', (entity) => {
    const of = [
      [story, '](chart:sums)', ` ${entity}](chart:sums)`],
      [story, '[How we work]', `[How ${entity}we work]`],
    ] as const satisfies readonly Edit[];
    const { story: told } = examined(alterSound(...of));
    const words = JSON.stringify(told, (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(/[\n\r\t]/gu, ' ') : value,
    );
    expect(words).toContain('How \ufffdwe work');
    expect(JSON.parse(words)).toSatisfy(isPlain);
  });
});

/** Whether no string of a value has what XML refuses. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string')
    return value.isWellFormed() && !/[\0-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}]/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain);
}

test.each(codes)('a file of an article with %j is told', (sign) => {
  const files = overlaySound(seedOf('herald', (text) => `${text}\n\nA word${sign}.`));
  expect(examine(files).problems.map(({ ruleId }) => ruleId)).toContain('not-utf-8');
});

test.each(['\ufffe', '\uffff', '\u{1fffe}'])('a name of a file with %j is told', (sign) => {
  const files = overlaySound({ [`content/claims/x${sign}.md`]: 'A.' });
  expect(examine(files).problems.map(({ ruleId }) => ruleId)).toContain('name-not-an-id');
});
