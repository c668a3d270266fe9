import { expect } from 'vitest';
import type { Bound, FigureValue, Per } from '../../../../src/values/figures/figure.ts';
import { parseFigure } from '../../../../src/values/figures/money.ts';

/** What differs from a plain number without currency. */
interface Expected {
  readonly currency?: string;
  readonly per?: Per;
  readonly bound?: Bound;
  readonly percent?: true;
}

/** Words of a figure and what they say. */
export type FigureCase = [words: string, value: FigureValue, expected?: Expected];

/** Checks all that the words of a figure say. */
export function expectFigure(...[words, value, expected = {}]: FigureCase): void {
  expect(parseFigure(words)).toEqual({
    value,
    currency: null,
    per: 'none',
    bound: value === null ? 'vague' : 'exact',
    percent: false,
    ...expected,
  });
}
