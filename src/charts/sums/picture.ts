import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { layoutSums } from './layout.ts';
import { sumSizes } from './sizes.ts';
import { readSums } from './sums.ts';
import { sumWords } from './words.ts';

/** The money line for each width, drawn once; null where no sum has a place on it. */
export const drawSums = once((investigation: Investigation) => {
  const table = readSums(investigation);
  const words = sumWords(investigation, table.currency);
  const { widths } = sumSizes;
  const narrow = layoutSums(table, widths.narrow, words);
  const middle = layoutSums(table, widths.middle, words);
  const wide = layoutSums(table, widths.wide, words);
  return narrow === null || middle === null || wide === null ? null : { narrow, middle, wide };
});
