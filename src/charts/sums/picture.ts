import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { layoutSums } from './layout.ts';
import { readSums } from './sums.ts';
import { sumWords } from './words.ts';

/** The sizes of the picture, by the window's width; the shared ones have the rows of the plate. */
const sizes = {
  narrow: { width: 320, shared: false },
  wide: { width: 960, shared: false },
  'shared-narrow': { width: 240, shared: true },
  shared: { width: 360, shared: true },
} as const;

/** The picture of all sums in one of its sizes, each drawn once. */
export const drawSums = once((investigation: Investigation) => {
  const table = readSums(investigation);
  const words = sumWords(investigation, table.currency);
  return {
    narrow: layoutSums(table, sizes.narrow, words),
    wide: layoutSums(table, sizes.wide, words),
    'shared-narrow': layoutSums(table, sizes['shared-narrow'], words),
    shared: layoutSums(table, sizes.shared, words),
  };
});
