import { makeUpFigure, makeUpRow, makeUpSums, type SumSource } from '../../../support/sums.ts';

const arabic = 'بيع الأعضاء البشرية وتهريب الآثار عبر الحدود';
/** A figure that is made up. */
export const sum = makeUpFigure;
/** Rows of the line, for the whole and for three sources. */
export const rows = [makeUpRow('total'), makeUpRow('wood'), makeUpRow('tin'), makeUpRow('ice')];

/** What the line of sums is tried on. */
export const made: Readonly<Record<string, { source: SumSource; rows: typeof rows }>> = {
  nothing: { source: makeUpSums([]), rows: [] },
  'one-row': { source: makeUpSums([sum({ of: 'wood' })]), rows: [makeUpRow('wood')] },
  'missing-sums': { source: makeUpSums([]), rows },
  unknown: {
    source: makeUpSums([
      sum({ of: 'wood', words: 'untold riches', value: null, bound: 'vague' }),
      sum({ of: 'wood', words: 'a fortune of 3 million', value: 3_000_000, per: 'none' }),
      sum({ of: 'tin', words: 'nothing at all', value: 0 }),
    ]),
    rows,
  },
  rival: {
    source: makeUpSums(
      [
        sum({ of: 'total', words: '2 million a day', value: 2_000_000 }),
        sum({ of: 'total', words: '2 million a year', value: 2_000_000, per: 'year' }),
      ],
      [
        sum({ of: 'total', words: '80 million a month', value: 80_000_000, per: 'month' }),
        sum({ of: 'total', words: '1 to 2 billion a year', value: [1e9, 2e9], per: 'year' }),
      ],
    ),
    rows,
  },
  'open-ended': {
    source: makeUpSums(
      [
        sum({ of: 'wood', words: 'over 1,000 a day', bound: 'over' }),
        sum({ of: 'wood', words: 'at least 900 a day', value: 900, bound: 'at-least' }),
        sum({ of: 'wood', words: 'up to 5,000 a day', value: 5000, bound: 'up-to' }),
        sum({ of: 'wood', words: 'about 700 a day', value: 700, bound: 'about' }),
        sum({ of: 'wood', words: '300 to 9,000 a day', value: [300, 9000], bound: 'about' }),
      ],
      [
        sum({ of: 'tin', words: 'over 10 a day', value: 10, bound: 'over' }),
        sum({ of: 'tin', words: 'up to 10 a day', value: 10, bound: 'up-to' }),
        sum({ of: 'tin', words: 'about 10 a day', value: 10, bound: 'about' }),
      ],
    ),
    rows,
  },
  'not-on-the-scale': {
    source: makeUpSums(
      [
        sum({ of: 'wood', words: '40 a head', value: 40, per: 'head', nature: 'price' }),
        sum({ of: 'wood', words: 'half', value: 0.5, per: 'none', unit: 'share', nature: 'share' }),
        sum({ of: 'tin', words: 'a dozen', value: 12, per: 'none', unit: 'men', nature: 'count' }),
      ],
      [
        sum({ of: 'wood', words: '5 million in a bank', value: 5e6, per: 'none', nature: 'stock' }),
        sum({ of: 'wood', words: '90 a day', value: 90, unit: 'EUR' }),
        sum({ of: 'wood', words: '80 a day', value: 80 }),
        sum({ of: 'wood', words: '70 a day', value: 70 }),
      ],
    ),
    rows,
  },
  'more-than-a-row-holds': {
    source: makeUpSums(
      [sum({ of: 'wood' })],
      Array.from({ length: 50 }, (_, at) => sum({ of: 'wood', value: 10 ** (at % 9) })),
    ),
    rows,
  },
};

const long = 'Smuggling of everything that can be carried over a mountain by night and by day';
const thirty = Array.from({ length: 30 }, (_, at) => `row-${at}`);

/** What the line of sums is tried on, with long names, many rows and letters from right to left. */
export const more: typeof made = {
  ...made,
  'long-names': {
    source: makeUpSums([sum({ of: 'wood', words: 'two words '.repeat(9).trim() })]),
    rows: rows.map(({ id }) => makeUpRow(id, long)),
  },
  'right-to-left': {
    source: makeUpSums([sum({ of: 'wood', words: arabic })], [sum({ of: 'wood', words: arabic })]),
    rows: rows.map(({ id }) => makeUpRow(id, arabic)),
  },
  'thirty-sources': {
    source: makeUpSums(thirty.map((of) => sum({ of }))),
    rows: thirty.map((id) => makeUpRow(id)),
  },
};
