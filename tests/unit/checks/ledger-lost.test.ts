import { describe, expect, test } from 'vitest';
import { writeLedger } from '../../../src/model/ledger.ts';
import { isPromise } from '../../../src/values/thing.ts';
import { alterSound, readSound } from '../../support/fixtures.ts';
import {
  ledgerPath,
  headPath,
  ledgerIn,
  published,
  withLedger,
  tell,
} from '../../support/ledger.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const ids = (told: readonly string[]) => [...new Set(told.map((line) => line.split(' ')[0]))];

describe('a ledger that is lost', () => {
  const whole = writeLedger(published);
  test.each([
    ['deleted', null],
    ['emptied', ''],
    ['without an id', `{ "version": 2, "ids": [] }`],
    ['of no version', `{ "version": 0, "ids": [] }`],
    ['of the version before', writeLedger(ledgerIn(readSound()))],
    ['cut at its end', writeLedger({ ...published, ids: published.ids.slice(0, -1) })],
    ['cut at its start', writeLedger({ ...published, ids: published.ids.slice(1) })],
    [
      'of which one told end is gone',
      writeLedger({
        ...published,
        ids: published.ids.filter(({ id }) => id !== 'claim:sold-cheap'),
      }),
    ],
    [
      'with an id more',
      writeLedger({
        ...published,
        ids: [
          ...published.ids,
          ...published.ids
            .filter(({ id }) => id === 'event:first-loaf')
            .map((each) => ({ ...each, id: 'event:last-loaf' })),
        ],
      }),
    ],
  ])('%s is told', (_, ledger) => {
    expect(ledger).not.toBe(whole);
    expect(ids(tell(withLedger(readSound(), ledger)))).toContain('ledger-lost');
  });

  test('of a version that names no number of promises, an emptied ledger is told all the same', () => {
    const files = new Map(readSound()).set(ledgerPath, encode('{ "version": 1, "ids": [] }'));
    expect(ids(tell(files))).toEqual(['ledger-lost']);
    expect(ids(tell(new Map(readSound()).set(ledgerPath, encode(''))))).toEqual(['ledger-lost']);
  });

  test('an investigation that was never published has none, and no problem', () => {
    const files = alterSound([
      headPath,
      '  - version: 2\n    date: 2001-05-04\n    what: A statement names the articles.\n',
      '',
    ]);
    const claims = [...files].filter(([path]) => path !== ledgerPath);
    expect(ids(tell(new Map(claims)))).not.toContain('ledger-lost');
  });
});

describe('ids of the ledger', () => {
  const bad = [
    'claim:../../pwned',
    'speaker:..',
    'difference:..\\..\\x',
    'difference:x"><script>',
    'claim:',
    'claim',
    'nothing:x',
    'claim:A',
    'claim:a/b',
    'claim:a--b',
    'claim:a-',
    'claim: a',
    'claim:a\n',
    'claim:constructor/..',
    'sentence:herald/p1',
    'sentence:herald/p1s0',
    'paragraph:herald/p0',
    'paragraph:herald',
    'passage:a/herald',
    'passage:a/herald/f1',
    'figure:f1',
    'flow:a',
    'flow:a--b--c',
    'flow:a/b',
    'assertion:a',
    'event:é',
    'section:％',
  ];
  test.each(bad)('%j is told', (id) => {
    const entry = { id, since: 1, words: 'Words.', notice: 'Gone.' };
    const raw = JSON.parse(writeLedger(published)) as { version: number; ids: object[] };
    const text = JSON.stringify({ ...raw, ids: [...raw.ids, entry] });
    expect(ids(tell(withLedger(readSound(), text)))).toContain('field-wrong');
    expect(isPromise(id)).toBe(false);
  });

  test('that are published are all well formed', () => {
    expect(published.ids.filter(({ id }) => !isPromise(id))).toEqual([]);
    expect(published.ids.length).toBeGreaterThan(50);
    expect(isPromise('claim:constructor')).toBe(true);
  });
});
