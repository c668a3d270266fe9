import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/examine.ts';
import { parseData } from '../../../src/content/parse-file.ts';
import { schemas } from '../../../src/content/schemas/index.ts';
import {
  type End,
  endName,
  endsOfLedger,
  keepEnds,
  type Ledger,
  type LedgerEntry,
  renewLedger,
  writeLedger,
} from '../../../src/model/ledger.ts';
import { collectPromises } from '../../../src/exports/promises.ts';
import { readSound } from '../../support/fixtures.ts';

const empty: Ledger = { version: 0, ids: [] };
const untold = {
  ...{ also: null, sha256: null, assessment: null, speaker: null },
  ...{ withdrawn: null, movedTo: null, notice: null },
};
const entry = (id: string, more: Partial<LedgerEntry> = {}) => ({
  ...{ id, since: 1, words: 'Words.', ...untold },
  ...more,
});
const withdrawn = { date: '2001-05-03', because: 'A person asked for it.' };

describe('what became of an id', () => {
  const ends = (...ids: Ledger['ids']) =>
    Object.fromEntries(
      [...endsOfLedger({ version: 1, ids })].map(([id, end]) => [
        id,
        { [endName(end)]: told(end) },
      ]),
    );
  const told = (end: End) => Object.values(end).find((value) => value !== null);

  test('is told of it, or of what it goes with', () => {
    expect(
      ends(
        entry('claim:a', { movedTo: 'claim:b' }),
        entry('assertion:a/herald', { notice: 'Gone.' }),
        entry('passage:a/herald/q1'),
        entry('figure:a/gazette-again/f1'),
        entry('claim:c'),
      ),
    ).toEqual({
      'claim:a': { 'moved-to': 'claim:b' },
      'assertion:a/herald': { notice: 'Gone.' },
      'passage:a/herald/q1': { notice: 'Gone.' },
      'figure:a/gazette-again/f1': { 'moved-to': 'claim:b' },
    });
  });

  test('goes with its article and its sources of income too', () => {
    expect(
      ends(
        entry('article:the-herald', { notice: 'Gone.' }),
        entry('article:the'),
        entry('sentence:the-herald/p1s2'),
        entry('assertion:a/the-herald-headline'),
        entry('assertion:a/the'),
        entry('stream:bran', { notice: 'No such.' }),
        entry('flow:mill--bran'),
        entry('flow:mill--flour'),
      ),
    ).toEqual({
      'article:the-herald': { notice: 'Gone.' },
      'sentence:the-herald/p1s2': { notice: 'Gone.' },
      'assertion:a/the-herald-headline': { notice: 'Gone.' },
      'stream:bran': { notice: 'No such.' },
      'flow:mill--bran': { notice: 'No such.' },
    });
  });

  test('is its withdrawal before all else', () => {
    const { 'passage:a/herald/q1': end } = ends(
      entry('claim:a', { withdrawn }),
      entry('passage:a/herald/q1', { movedTo: 'passage:b/herald/q1' }),
    );
    expect(end).toEqual({ withdrawn });
  });
});

describe('the ledger of a version', () => {
  const promised = [
    {
      ...{ id: 'claim:a', words: 'New words.', also: null, sha256: null, speaker: null },
      assessment: 'supported' as const,
    },
    { id: 'article:x', words: 'X', also: null, sha256: null, assessment: null, speaker: null },
  ];

  test('has what stands in its present words, since when it was published', () => {
    const old = { version: 1, ids: [entry('claim:a')] };
    expect(renewLedger(old, promised, 2)).toEqual({
      version: 2,
      ids: [
        { ...untold, id: 'article:x', since: 2, words: 'X' },
        { ...untold, id: 'claim:a', since: 1, words: 'New words.', assessment: 'supported' },
      ],
    });
  });

  test('keeps what is gone, and of what is withdrawn not the words', () => {
    const old = {
      version: 1,
      ids: [
        entry('claim:b', { movedTo: 'claim:a' }),
        entry('claim:c', { withdrawn, assessment: 'supported' }),
        entry('passage:c/x/q1'),
      ],
    };
    expect(renewLedger(old, promised, 2).ids.slice(2)).toEqual([
      entry('claim:b', { movedTo: 'claim:a' }),
      { ...untold, id: 'claim:c', since: 1, words: null, withdrawn },
      { ...untold, id: 'passage:c/x/q1', since: 1, words: null },
    ]);
  });

  test('made afresh keeps only what is told of ends', () => {
    const moved = entry('claim:b', { movedTo: 'claim:a' });
    expect(keepEnds({ version: 1, ids: [entry('claim:a'), moved] })).toEqual({
      version: 1,
      ids: [moved],
    });
  });

  test('is written the same whatever order it comes in', () => {
    const written = writeLedger(renewLedger(empty, promises(), 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(promises(), { minLength: promises().length }), (shuffled) => {
        expect(writeLedger(renewLedger(empty, shuffled, 1))).toBe(written);
      }),
      { numRuns: 20 },
    );
    const read = parseData(
      { file: 'content/ledger.json', id: 'ledger', bytes: new TextEncoder().encode(written) },
      schemas.ledger,
      null,
    );
    expect(read.problems).toEqual([]);
    expect(read.draft?.value).toEqual(renewLedger(empty, promises(), 1));
  });

  test('tells an end by the name that is written, and leaves out what is not told', () => {
    const ids = [entry('claim:b', { movedTo: 'claim:a', words: null })];
    expect(JSON.parse(writeLedger({ version: 1, ids }))).toEqual({
      version: 1,
      ids: [{ id: 'claim:b', since: 1, 'moved-to': 'claim:a' }],
    });
  });
});

test('what is promised are all ids of the model, each once', () => {
  const ids = promises().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const kinds = new Set(ids.map((id) => id.slice(0, id.indexOf(':'))));
  expect([...kinds].sort()).toEqual([
    ...[
      'article',
      'assertion',
      'claim',
      'difference',
      'document',
      'event',
      'figure',
      'finding',
      'flow',
    ],
    ...['paragraph', 'passage', 'section', 'sentence', 'speaker', 'stream'],
  ]);
  expect(ids).toContain('speaker:ina-morrow');
  expect(ids).not.toContain('speaker:odo-brandle');
});

test('of an article of which only excerpts are published, no other words are promised', () => {
  const sentences = promises().filter(({ id }) => id.startsWith('sentence:nashra/'));
  expect(sentences.map(({ id }) => id)).toEqual(['sentence:nashra/p1s1', 'sentence:nashra/p2s1']);
});

function promises() {
  const { investigation } = examine(readSound());
  if (investigation === null) throw new Error('The sound investigation has problems.');
  return collectPromises(investigation);
}
