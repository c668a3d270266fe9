import type { Comparable } from '../../../src/analysis/corpus.ts';
import type { ReuseKind } from '../../../src/analysis/shared-words.ts';
import { madeUpArticle } from '../../support/made-up-article.ts';
import { addNoise, tokenise } from '../../support/distort.ts';
import { namedPairs, stockPairs } from './planted-negatives.ts';
import { passages, surroundings, type Passage } from './planted-passages.ts';

/** Two articles, or one, in which one pair of sentences is planted, and what it must be found to be. */
export interface Planted {
  readonly category: string;
  readonly articles: readonly Comparable[];
  readonly left: string;
  readonly right: string;
  readonly expected: ReuseKind | 'none';
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const sentence = (words: string) => `${capital(words)}.`;
const whole = ({ clauses: [a, b, c] }: Passage) => `${a}, ${b} and ${c}`;
const inner = (words: string) => words.replaceAll(/[“”]/gu, "'");
const quotedFirst = (words: string) => `“${capital(inner(words))},” the registrar said.`;
const quotedLast = (words: string) => `She answered slowly: “${capital(inner(words))}.”`;

/** Each is a way to plant: what stands on the left, what on the right, and what it must be found to be. */
const ways: readonly {
  readonly category: string;
  readonly expected: ReuseKind | 'none';
  readonly tokenisedRight?: boolean;
  readonly plant: (passage: Passage, index: number) => readonly [string, string];
}[] = [
  {
    category: 'verbatim',
    expected: 'shared-reporting',
    plant: (passage) => [sentence(whole(passage)), sentence(whole(passage))],
  },
  {
    category: 'noise 2 %',
    expected: 'shared-reporting',
    plant: (passage, index) => [
      sentence(whole(passage)),
      sentence(addNoise(whole(passage), 0.02, index)),
    ],
  },
  {
    category: 'noise 10 %',
    expected: 'shared-reporting',
    plant: (passage, index) => [
      sentence(whole(passage)),
      sentence(addNoise(whole(passage), 0.1, index)),
    ],
  },
  {
    category: 'tokenised against plain',
    expected: 'shared-reporting',
    tokenisedRight: true,
    plant: (passage) => [sentence(whole(passage)), sentence(whole(passage))],
  },
  {
    category: 'shared quotation',
    expected: 'shared-quotation',
    plant: (passage) => [quotedFirst(whole(passage)), quotedLast(whole(passage))],
  },
  {
    category: 'shared quotation, tokenised against plain',
    expected: 'shared-quotation',
    tokenisedRight: true,
    plant: (passage) => [quotedFirst(passage.clauses[1]), quotedLast(passage.clauses[1])],
  },
  {
    category: 'quotation and reporting',
    expected: 'quotation-and-reporting',
    plant: (passage) => [quotedFirst(whole(passage)), sentence(inner(whole(passage)))],
  },
  {
    category: 'reporting and quotation, tokenised against plain',
    expected: 'quotation-and-reporting',
    tokenisedRight: true,
    plant: (passage) => [sentence(inner(whole(passage))), quotedLast(whole(passage))],
  },
  {
    category: 'reordered',
    expected: 'shared-reporting',
    plant: ({ clauses: [a, b, c] }) => [
      sentence(`${a}, ${b} and ${c}`),
      sentence(`${c} while ${a}; ${b}`),
    ],
  },
  {
    category: 'paraphrase',
    expected: 'none',
    plant: (passage) => [sentence(whole(passage)), passage.paraphrase],
  },
  {
    category: 'stock phrase',
    expected: 'none',
    plant: (_, index) => stockPairs[index] ?? ['', ''],
  },
  { category: 'names only', expected: 'none', plant: (_, index) => namedPairs[index] ?? ['', ''] },
];

/** All planted pairs of two articles; the sentence planted is the second paragraph's first of either. */
export const plantedPairs: readonly Planted[] = ways.flatMap(
  ({ category, expected, tokenisedRight, plant }) =>
    passages.map((passage, index) => {
      const [left, right] = plant(passage, index);
      return {
        category,
        expected,
        left: 'a-left/p2s1',
        right: 'b-right/p2s1',
        articles: [
          madeUpArticle('a-left', textAround(surroundings.left, left)),
          tokenisedRight === true
            ? madeUpArticle('b-right', tokenise(textAround(surroundings.right, right)), 'tokenised')
            : madeUpArticle('b-right', textAround(surroundings.right, right)),
        ],
      };
    }),
);

/** A passage that one article prints twice. */
export const repeatedInside: readonly Planted[] = passages.map((passage) => ({
  category: 'repeated inside one article',
  expected: 'shared-reporting',
  left: 'a-left/p2s1',
  right: 'a-left/p4s1',
  articles: [
    madeUpArticle(
      'a-left',
      `${textAround(surroundings.left, sentence(whole(passage)))}\nCaption: ${whole(passage)}.`,
    ),
  ],
}));

function textAround([before, after]: readonly [string, string], planted: string): string {
  return `${before}\n${planted}\n${after}`;
}
