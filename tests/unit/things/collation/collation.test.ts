import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReuse } from '../../../../src/analysis/reuse.ts';
import { restore } from '../../../../src/text/tokenised/restore.ts';
import {
  sameWords,
  sharedStretches,
  sideOf,
} from '../../../../src/things/collation/collated-sides.ts';
import { collate, type CollationRow } from '../../../../src/things/collation/collation.ts';
import { tokenise } from '../../../support/distort.ts';
import { madeUpArticle } from '../../../support/made-up-article.ts';

/** The last sentence of a text, as a side. */
function side(text: string, form: 'plain' | 'tokenised' = 'plain') {
  const article = madeUpArticle('made-up', text, form);
  const paragraph = article.paragraphs.at(-1);
  const sentence = paragraph?.sentences.at(-1);
  if (paragraph === undefined || sentence === undefined) throw new Error('no sentence');
  const restored = form === 'tokenised' ? restore(text, paragraph, ['Ada']) : null;
  return sideOf(article, { ...paragraph, restored }, sentence);
}

const rowsOf = (rows: readonly CollationRow[]) =>
  rows.map(({ left, sign, right }) => [left, sign, right]);

const wordings = (
  left: ReturnType<typeof side>,
  right: ReturnType<typeof side>,
): (string | null)[][] => rowsOf(collate(left, right, sameWords(left, right)));

describe('word by word', () => {
  test.each([
    [
      'the same sentence is one row',
      'The otters slept.',
      'The otters slept.',
      [['The otters slept.', '=', 'The otters slept.']],
    ],
    [
      'other words at the same place stand side by side',
      'Equally odd is the lantern.',
      'Especially odd is the lantern.',
      [
        ['Equally', '≠', 'Especially'],
        ['odd is the lantern.', '=', 'odd is the lantern.'],
      ],
    ],
    [
      'words that only one side has stand alone',
      'Some otters (all brown) slept.',
      'Otters slept, it was said.',
      [
        ['Some', 'only-left', null],
        ['otters', '=', 'Otters'],
        ['(all brown)', 'only-left', null],
        ['slept.', '=', 'slept,'],
        [null, 'only-right', 'it was said.'],
      ],
    ],
    [
      'marks stay with their words, and a hyphenated word may be parted',
      'The “half-built” bridge – a ruin – fell.',
      'The “half-burnt” bridge fell.',
      [
        ['The “half-', '=', 'The “half-'],
        ['built”', '≠', 'burnt”'],
        ['bridge', '=', 'bridge'],
        ['– a ruin', 'only-left', null],
        ['– fell.', '=', 'fell.'],
      ],
    ],
    [
      'nothing is shared',
      'Otters sleep.',
      'Herons wade.',
      [['Otters sleep.', '≠', 'Herons wade.']],
    ],
  ])('%s', (_, left, right, rows) => {
    expect(wordings(side(left), side(right))).toEqual(rows);
  });

  test('a tokenised sentence is collated as readers see it', () => {
    const left = side(
      "ada said : ` it 's clear the tactics -lrb- plans -rrb- did n't hold . '",
      'tokenised',
    );
    const right = side('“It’s clear the tactics (plans) didn’t last,” Ada said.');
    expect(wordings(left, right)).toEqual([
      ['Ada said:', 'only-left', null],
      ['‘It’s clear the tactics (plans) didn’t', '=', '“It’s clear the tactics (plans) didn’t'],
      ['hold.’', '≠', 'last,” Ada said.'],
    ]);
  });
});

test('a sentence within a paragraph is cut out of it as it stands there', () => {
  const plain = side('Nothing here.\nOtters sleep. “Herons (grey) don’t,” she said.');
  const tokenised = side("herons -lrb- grey -rrb- do n't .\nada 's otters do n't .", 'tokenised');
  const words = ({ text, words: spans }: typeof plain) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(plain.text).toBe('“Herons (grey) don’t,” she said.');
  expect(words(plain)).toEqual(['Herons', 'grey', 'don’t', 'she', 'said']);
  expect(tokenised.text).toBe('Ada’s otters don’t.');
  expect(words(tokenised)).toEqual(['Ada’s', 'otters', 'don’t']);
});

test('of stretches in another order the heavier stay, and the others lose no word', () => {
  const texts = [
    'Seven copper lanterns burned beside the bridge, and nine grey herons waited.',
    'Nine grey herons waited while seven copper lanterns burned beside the bridge.',
  ];
  const [left, right] = [side(texts[0] ?? ''), side(texts[1] ?? '')];
  const articles = [madeUpArticle('a', texts[0] ?? ''), madeUpArticle('b', texts[1] ?? '')];
  const [reuse] = findReuse(articles, []);
  if (reuse === undefined) throw new Error('nothing found');
  expect(reuse.blocks).toHaveLength(2);
  expect(rowsOf(collate(left, right, sharedStretches(left, right, reuse)))).toEqual([
    [null, 'only-right', 'Nine grey herons waited while'],
    [
      'Seven copper lanterns burned beside the bridge,',
      '=',
      'seven copper lanterns burned beside the bridge.',
    ],
    ['and nine grey herons waited.', 'only-left', null],
  ]);
});

describe('for any two sentences', () => {
  const sentence = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '', '', '“', '(', '$'),
        fc.constantFrom('plum', 'otter', 'half-built', 'didn’t', 'Ada’s', '40', 'the', 'of'),
        fc.constantFrom('', '', '', ',', '”', ')', ' –', '%'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((words) => words.map((parts) => parts.join('')).join(' '));
  const sides = fc
    .tuple(sentence, fc.boolean())
    .map(([text, tokenised]) => (tokenised ? side(tokenise(text), 'tokenised') : side(text)));
  const bare = (text: string) => text.replace(/\s/gu, '');

  function expectWhole(
    left: ReturnType<typeof side>,
    right: ReturnType<typeof side>,
    rows: readonly CollationRow[],
  ) {
    expect(bare(rows.map((row) => row.left ?? '').join(''))).toBe(bare(left.text));
    expect(bare(rows.map((row) => row.right ?? '').join(''))).toBe(bare(right.text));
    for (const row of rows) {
      expect(row.left === null).toBe(row.sign === 'only-right');
      expect(row.right === null).toBe(row.sign === 'only-left');
      expect(row.left).not.toBe('');
      expect(row.right).not.toBe('');
    }
  }

  test('every word stands in one row, in order, on both sides', () => {
    fc.assert(
      fc.property(sides, sides, (left, right) => {
        expectWhole(left, right, collate(left, right, sameWords(left, right)));
      }),
    );
  });

  test('so it does whichever stretches are given', () => {
    const stretch = fc.record({
      left: fc.nat(8),
      right: fc.nat(8),
      length: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(sides, sides, fc.array(stretch, { maxLength: 6 }), (left, right, any) => {
        const within = any.filter(
          (each) =>
            each.left + each.length <= left.words.length &&
            each.right + each.length <= right.words.length,
        );
        expectWhole(left, right, collate(left, right, within));
      }),
    );
  });

  test('a sentence beside itself is one row of same words', () => {
    fc.assert(
      fc.property(sides, (left) => {
        expect(collate(left, left, sameWords(left, left)).map(({ sign }) => sign)).toEqual(['=']);
      }),
    );
  });
});
