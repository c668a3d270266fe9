import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Attribution } from '../../../../src/model/types.ts';
import { barOf, writeBarStyles } from '../../../../src/things/article/bar.ts';
import type { Note } from '../../../../src/things/article/notes/notes.ts';
import { cutMarks } from '../../../../src/things/quotation/marks.ts';
import { arrangeArticle } from '../../../../src/things/article/article-page.ts';
import { speakerSign } from '../../../../src/terms/names.ts';
import { speakerId } from '../../../support/attributions.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const full = examined(readFull());
const [anyPage] = full.articles.map((article) => arrangeArticle(article, full.claims));
const [note] = anyPage?.notes ?? [];
if (note === undefined) throw new Error('no note');

const signOf = ({ speaker, known }: Attribution) => ({
  number: speaker,
  mark: speaker.slice(0, 1),
  inferred: known === 'inferred',
});

type Placed = readonly [speaker: string, start: number, end: number];

function bar(text: string, placed: readonly Placed[]) {
  const passages = placed.map(([, start, end], at) => ({ id: `q${at}`, start, end }));
  const byPassage = new Map<string, { note: Note; by: Attribution }>(
    placed.map(([speaker], at) => [
      `q${at}`,
      {
        note: note as Note,
        by: {
          speaker: speaker === 'outlet' ? 'outlet' : speakerId(speaker),
          known: 'printed' as const,
        },
      },
    ]),
  );
  return barOf(
    cutMarks(text, [{ id: 's', start: 0, end: text.length }], passages, []),
    byPassage,
    signOf,
  );
}

const long = 'x'.repeat(100);

describe('the bar beside a paragraph', () => {
  test.each<[string, readonly Placed[], [string, number][]]>([
    ['a paragraph without a quotation is the article’s own', [], [['outlet', 100]]],
    ['one speaker has it all', [['ann', 0, 100]], [['ann', 100]]],
    [
      'speakers stand in their order, in proportion to their characters',
      [
        ['ann', 0, 30],
        ['bee', 30, 100],
      ],
      [
        ['ann', 30],
        ['bee', 70],
      ],
    ],
    [
      'what is in no quotation is the article’s own where it is long',
      [['ann', 0, 40]],
      [
        ['ann', 40],
        ['outlet', 60],
      ],
    ],
    [
      'a word between two quotations has no stretch of its own',
      [
        ['ann', 0, 40],
        ['ann', 46, 100],
      ],
      [['ann', 100]],
    ],
  ])('%s', (_, placed, expected) => {
    expect(bar(long, placed).map(({ speaker, share }) => [speaker, share])).toEqual(expected);
  });

  test('no two neighbours are alike, and every share has its rule', () => {
    const styles = writeBarStyles();
    for (const article of full.articles) {
      const page = arrangeArticle(article, full.claims);
      for (const { sentences } of page.paragraphs) {
        const segments = barOf(sentences, page.byPassage, (by) => speakerSign(full, by));
        segments.forEach(({ share, speaker, inferred }, at) => {
          expect(styles).toContain(`[data-share='${share}']`);
          const next = segments[at + 1];
          expect(next?.speaker === speaker && next.inferred === inferred).toBe(false);
        });
      }
    }
  });

  test('shares come to the whole, however the quotations lie', () => {
    const placed = fc.array(
      fc.tuple(
        fc.constantFrom('ann', 'bee', 'outlet'),
        fc.nat(99),
        fc.integer({ min: 1, max: 60 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(placed, (all) => {
        const segments = bar(
          long,
          all.map(([who, start, length]) => [who, start, Math.min(100, start + length)] as const),
        );
        const sum = segments.reduce((total, { share }) => total + share, 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(segments.length);
      }),
    );
  });
});
