import { describe, expect, test } from 'vitest';
import {
  arrangeTrail,
  cellsWith,
  detailsOf,
  trailSpeakers,
  type TrailCell,
} from '../../../../src/things/trail/trail.ts';
import {
  absentInWords,
  countInWords,
  saidInWords,
  textName,
  whenInWords,
} from '../../../../src/things/trail/words.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const full = examined(readFull());
const { texts, rows, background } = arrangeTrail(full);
const row = (id: string) => rows.find((each) => each.id === id) ?? expect.fail(id);
const cell = (id: string): TrailCell =>
  rows.flatMap(({ cells }) => cells).find((each) => each.id === id) ?? expect.fail(id);
const plain = (phrases: readonly { readonly text: string }[]) =>
  phrases.map(({ text }) => text).join('');

test('texts are every article, and every document of which words have a detail, by month', () => {
  expect(texts.map(({ id, day }) => `${id} ${day ?? 'no day'}`)).toMatchInlineSnapshot(`
    [
      "fair-report 2000-05-20",
      "almanac no day",
      "inspection 2001-03-01",
      "courier 2001-03-10",
      "gazette no day",
      "herald no day",
      "nashra no day",
      "post no day",
    ]
  `);
});

test('what is about something else stands apart', () => {
  expect(background.map(({ id, cells }) => [id, cells.map(({ text }) => text.id)])).toEqual(
    rows.map(({ id }) => [id, ['old-fair']]),
  );
  expect(background.flatMap(cellsWith).map(({ id }) => id)).toEqual(['tails/old-fair']);
});

describe('a cell', () => {
  test('of an article has the assertions of the claims of its detail, and no other', () => {
    const claims = rows.flatMap(({ cells, claims: wanted }) =>
      cells.flatMap(({ text, words }) =>
        words.flatMap((each) => {
          if (each.kind !== 'printed') return [];
          expect(each.assertion.article).toBe(text.article?.slug);
          expect(wanted).toContain(each.assertion.claim);
          return [each.assertion.claim];
        }),
      ),
    );
    expect(new Set(claims)).toEqual(new Set(full.trail.flatMap(({ claims: wanted }) => wanted)));
  });

  test('of a document has its words that carry a claim of the detail', () => {
    const said = cell('tails/almanac').words.map((each) =>
      each.kind === 'outside' ? [each.quotation.words, each.by] : null,
    );
    expect(said).toEqual([
      ['On vend des queues à la foire.', { speaker: 'outlet', known: 'inferred' }],
      ['ذيول الجرذان تباع', null],
    ]);
  });

  test('knows words with graphic detail by the words, whatever the claim', () => {
    const graphic = (id: string, of = rows) =>
      of
        .flatMap(({ cells }) => cells)
        .find((each) => each.id === id)
        ?.words.map((each) => each.kind === 'outside' && each.graphic);
    expect(graphic('tails-cut/almanac')).toEqual([false]);
    expect(graphic('tails/fair-report')).toEqual([false]);
    const listed = arrangeTrail({ ...full, graphicWords: ['drowned'] });
    expect(graphic('tails-cut/almanac', listed.rows)).toEqual([true]);
  });
});

test('speakers come in their order, then own words, nobody named, and all others as one', () => {
  expect(trailSpeakers(full, [row('tails')])).toMatchInlineSnapshot(`
    [
      {
        "known": "printed",
        "speaker": "quell-marsh",
      },
      {
        "known": "printed",
        "speaker": "unnamed",
      },
      {
        "known": "inferred",
        "speaker": "outlet",
      },
      null,
    ]
  `);
  expect(trailSpeakers(full, [])).toEqual([]);
});

test('a claim knows the details that it is', () => {
  expect(detailsOf(full, 'rats-drowned').map(({ id }) => id)).toEqual(['tails-cut']);
  expect(detailsOf(full, 'denial')).toEqual([]);
});

describe('in words', () => {
  test('what was read whole and has it not is told apart from what was read in part', () => {
    expect(absentInWords(full, row('tails').cells).map(plain)).toMatchInlineSnapshot(`
      [
        "Read whole, and not in it: The Tavelby Herald; Nashra.",
        "Not in our file, which is cut off: The Fen Gazette.",
      ]
    `);
    expect(countInWords(row('tails'))).toMatchInlineSnapshot(
      `"in 5 texts; not in 2 others, read whole"`,
    );
  });

  test('a text has its name and its date, with the doubt', () => {
    expect(texts.map((text) => `${textName(full, text)}: ${whenInWords(text)}`))
      .toMatchInlineSnapshot(`
      [
        "The Weir Post: 20 May 2000",
        "Almanac of Tavelby: perhaps May 2000",
        "Town office of Tavelby: 1 March 2001",
        "The River Courier: 10 March 2001",
        "The Fen Gazette: about 7 March 2001 (inferred)",
        "The Tavelby Herald: 6 March 2001 (inferred)",
        "Nashra: March to April 2001 (inferred)",
        "The Weir Post: about 12 March 2001 (inferred)",
      ]
    `);
  });

  test('words of a document say who says them there, what they mean, and who cut them', () => {
    const said = rows.flatMap(({ cells }) =>
      cells.flatMap(({ words }) =>
        words.flatMap((each) => (each.kind === 'outside' ? [saidInWords(each)] : [])),
      ),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "a doctor",
        "its own words (our inference); our translation: “Tails are sold at the fair.”",
        "a traveller; our translation: “the tails of rats are sold”",
        "the inspector",
        "nobody named",
        "its own words; our translation: “The rats are drowned”; cut so before us",
      ]
    `);
  });
});
