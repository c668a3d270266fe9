import { describe, expect, test } from 'vitest';
import { collectPromises } from '../../../src/exports/promises.ts';
import { renewLedger, writeLedger } from '../../../src/model/ledger.ts';
import { sha256 } from '../../../src/text/bytes.ts';
import { alterSound, type Edit, examined, readSound } from '../../support/fixtures.ts';
import { published, withLedger, tell } from '../../support/ledger.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const ids = (told: readonly string[]) => [...new Set(told.map((line) => line.split(' ')[0]))];

/** What is told when something changed after publication. */
function tellChanged(...edits: readonly Edit[]): string[] {
  return tell(withLedger(alterSound(...edits), writeLedger(published)));
}

test('what is as it was published has no problem', () => {
  expect(tellChanged()).toEqual([]);
});

describe('told after publication, unless a correction tells of it', () => {
  const herald = 'content/articles/herald.md';
  const seed = decode(readSound().get('seeds/herald.txt'));
  const hash = sha256(encode(seed));
  const tail = (to: string): Edit[] => [
    ['seeds/herald.txt', 'rose a little.', to],
    [herald, 'rose a little.', to],
    [herald, hash, sha256(encode(seed.replace('rose a little.', to)))],
  ];
  const cases: [what: string, id: string, edits: readonly Edit[]][] = [
    [
      'the date of an event',
      'event:visit',
      [['content/events/visit.yaml', 'date: 2001-03-01', 'date: 2001-03-02']],
    ],
    [
      'the year alone',
      'event:visit',
      [['content/events/visit.yaml', 'date: 2001-03-01', "date: '2001'"]],
    ],
    [
      'the lane of an event',
      'event:visit',
      [['content/events/visit.yaml', 'dates: said-to-have-happened', 'dates: published']],
    ],
    [
      'what a document says',
      'document:inspection',
      [['content/documents.yaml', 'saw no mould, and', 'saw some mould, and']],
    ],
    [
      'the end of what it says',
      'document:town-register',
      [['content/documents.yaml', 'its daily takings.', 'its yearly takings.']],
    ],
    [
      'a short one',
      'document:gazette-note',
      [['content/documents.yaml', 'It reports the visit.', 'It reports a visit.']],
    ],
    [
      'the words of a position',
      'difference:earnings',
      [['content/differences/earnings.md', 'words: about $300 a day', 'words: $300 a day']],
    ],
    ['the tail of a long sentence', 'sentence:herald/p6s1', tail('rose a lot.')],
    ['one letter of it', 'sentence:herald/p6s1', tail('rose a litle.')],
  ];
  test.each(cases)('%s', (_, id, edits) => {
    const told = tellChanged(...edits).filter((line) => line.includes(`${id} was`));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^published-words-changed /);
    const [, from, to] = edits[0] ?? [];
    expect(from).not.toBe(to);
  });

  test.each(cases.slice(0, 4))('%s, with a correction', (_, id, edits) => {
    const files = new Map(withLedger(alterSound(...edits), writeLedger(published)));
    const corrections = decode(files.get('content/corrections.yaml'));
    const entry = `- date: 2001-05-06\n  kind: correction\n  at: ${id}\n  version: 2\n  what: It was wrong.\n`;
    files.set('content/corrections.yaml', encode(`${corrections.trimEnd()}\n${entry}`));
    expect(tell(files)).toEqual([]);
  });

  test('who passed it on, and the words by which it keeps its distance', () => {
    const entry = published.ids.find(({ id }) => id === 'assertion:flour-income/herald');
    expect(entry?.also).toContain('hedges: reportedly');
    const told = (also: string) =>
      tell(
        withLedger(
          readSound(),
          writeLedger({
            ...published,
            ids: published.ids.map((each) => (each === entry ? { ...each, also } : each)),
          }),
        ),
      );
    expect(told(entry?.also ?? '')).toEqual([]);
    for (const part of ['relays: ', 'traced to: ', 'hedges: ']) {
      expect(ids(told(entry?.also?.replace(part, `${part}x, `) ?? ''))).toEqual([
        'published-words-changed',
      ]);
    }
  });
});

describe('a published sentence that is withheld', () => {
  const words = 'Rain fell on the whole town';
  const files = alterSound([
    'content/articles/herald.md',
    '    because: It tells the weather.',
    '    because: It tells the weather.\n    withheld: true',
  ]);
  const withdrawn = { date: '2001-05-05', because: 'For the safety of a person.' };
  const isWithheld = ({ id }: { readonly id: string }) =>
    /^(?:paragraph|sentence):herald\/p6/u.test(id);
  const toldOf = {
    ...published,
    ids: published.ids.map((entry) => (isWithheld(entry) ? { ...entry, withdrawn } : entry)),
  };

  test('is told until the ledger says what became of it; then nothing is', () => {
    const told = tell(withLedger(files, writeLedger(published)));
    expect(told).toHaveLength(2);
    expect(ids(told)).toEqual(['ledger-id-vanished']);
    expect(tell(withLedger(files, writeLedger(toldOf)))).toEqual([]);
  });

  test('and its words leave the ledger of the next version, their hash too', () => {
    expect(writeLedger(published)).toContain(words);
    const next = renewLedger(
      toldOf,
      collectPromises(examined(withLedger(files, writeLedger(toldOf)))),
      3,
    );
    expect(writeLedger(next)).not.toContain(words);
    for (const entry of next.ids.filter(isWithheld)) {
      expect(entry).toMatchObject({ words: null, also: null, sha256: null, withdrawn });
    }
  });
});
