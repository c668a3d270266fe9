import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/checks/examine.ts';
import { arrangeArticle } from '../../../../src/things/article/article-page.ts';
import { linesOf } from '../../../../src/things/article/notes/notes.ts';
import { alterSound, readSound, type Edit } from '../../../support/fixtures.ts';

function pageOf(slug: string, ...edits: readonly Edit[]) {
  const { investigation } = examine(edits.length === 0 ? readSound() : alterSound(...edits));
  const article = investigation?.articles.find((each) => each.slug === slug);
  if (investigation === null || article === undefined) throw new Error(`No article ${slug}`);
  return arrangeArticle(article, investigation.claims);
}

describe('the notes of an article', () => {
  test('stand in the order in which their words end, where the numbers stand, numbered through the article', () => {
    const { notes } = pageOf('herald');
    expect(notes.map(({ number, htmlId }) => `${number} ${htmlId}`)).toEqual([
      '1 note-p1-mouldy-flour',
      '2 note-p2-weeks-long',
      '3 note-p2-mouldy-flour',
      '4 note-p2-said-monday',
      '5 note-p3-green-sacks',
      '6 note-p4-complaint',
      '7 note-p4-flour-income',
      '8 note-p5-clean-inspection',
    ]);
  });

  test('several passages of one claim in a paragraph are one note', () => {
    const note = pageOf('herald').notes.find(({ claim }) => claim.id === 'green-sacks');
    expect(note?.passages.map(({ id }) => id)).toEqual([
      'green-sacks/herald/q1',
      'green-sacks/herald/q2',
    ]);
  });

  test('two assertions of one claim in a paragraph are one note, with a line for each that says more', () => {
    const again: Edit = [
      'content/claims/said-monday.md',
      'assessment:',
      `  - article: herald
    suffix: baker
    quotes:
      - baker Odo Brandle said
    speaker: odo-brandle
    form: paraphrase
  - article: herald
    suffix: week
    quotes:
      - for weeks
    speaker: outlet
    form: own-words
assessment:`,
    ];
    const note = pageOf('herald', again).notes.find(({ claim }) => claim.id === 'said-monday');
    expect(note?.assertions).toHaveLength(3);
    const lines = note === undefined ? [] : linesOf(note);
    expect(lines.map(({ by, form }) => `${by.speaker} ${form}`)).toEqual([
      'outlet own-words',
      'odo-brandle paraphrase',
    ]);
  });

  test('where passages lie over each other, the note of the shorter names the others', () => {
    const { beside } = pageOf('herald');
    const named = [...beside].map(([id, notes]) => [id, notes.map(({ number }) => number)]);
    expect(named).toEqual([
      ['note-p2-weeks-long', [3, 4]],
      ['note-p2-said-monday', [3]],
    ]);
  });

  test('hedges are told by the note in whose words they stand', () => {
    const { notes } = pageOf('herald');
    const hedged = notes.map((note) => linesOf(note).flatMap(({ hedges }) => hedges));
    expect(hedged).toEqual([[], [], [], [], [], [], ['reportedly'], []]);
  });
});

describe('a tokenised article', () => {
  test('is cut where readers see it, and keeps the file’s own words', () => {
    const [first, second] = pageOf('gazette').paragraphs;
    const text = first?.sentences.flatMap(({ pieces }) => pieces.map((piece) => piece.text));
    expect(text?.join('')).toBe(
      'Baker Odo Brandle said: ‘The flour was green. My oven smelled of cellar.’',
    );
    expect(first?.raw).toBe(
      "baker odo brandle said : ` the flour was green .\nmy oven smelled of cellar . '",
    );
    const marked = second?.sentences
      .flatMap(({ pieces }) => pieces)
      .filter(({ passages }) => passages.includes('old-mill/gazette/q1'));
    expect(marked?.map((piece) => piece.text)).toEqual(['built in 1820']);
  });
});

describe('every article', () => {
  test.each(['herald', 'gazette', 'nashra'])(
    '%s: each passage has its note and its first piece',
    (slug) => {
      const page = pageOf(slug);
      const pieces = page.paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap((sentence) => sentence.pieces),
      );
      const begun = pieces.flatMap(({ begins }) => begins);
      expect(begun.toSorted()).toEqual([...page.byPassage.keys()].sort());
      expect(begun).toHaveLength(page.quotations);
    },
  );
});
