import { expect } from 'vitest';
import type { Bound, FigureValue, Per, ReadFigure } from '../../../../src/values/figures/figure.ts';
import { readFigures } from '../../../../src/values/figures/read-figure.ts';

/** What differs from a plain number without currency. */
interface Expected {
  readonly currency?: string;
  readonly per?: Per;
  readonly bound?: Bound;
  readonly percent?: true;
  readonly unread?: ReadFigure['unread'];
}

/** Words of a figure and what they say. */
export type FigureCase = [words: string, value: FigureValue, expected?: Expected];

/** Checks all that the words of a figure say first. */
export function expectFigure(...[words, value, expected = {}]: FigureCase): void {
  const [first] = readFigures(words, 'en');
  expect(first && told(first)).toEqual({
    value,
    currency: null,
    per: 'none',
    bound: value === null ? 'vague' : 'exact',
    percent: false,
    unread: [],
    ...expected,
  });
}

function told({ value, currencies, per, bound, percent, unread }: ReadFigure) {
  return { value, currency: currencies?.[0] ?? null, per, bound, percent, unread };
}
