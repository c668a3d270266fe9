import { letters } from '../../kit/scene.ts';

/** Sizes that every picture of the graph has in common, in CSS pixels: it is never scaled. */
export const fundingSizes = {
  letters,
  /** The height of a line of small letters, of a name, and of the words in a box. */
  leading: 14,
  name: 14,
  nameLeading: 17,
  boxLetters: 13,
  boxLeading: 16,
  arrow: 7,
  /** Half the height of the bar where a line stops. */
  stop: 7,
  /** More rows than these are folded if one article alone names them, and more lanes of a row. */
  mostRows: 12,
  mostLanes: 12,
  /** The signs that a cell may have one under the other. */
  mostSigns: 4,
} as const;

/** How the parts of a picture of some width are set side by side. */
export interface AcrossSize {
  readonly width: number;
  readonly name: number;
  /** The width of the cell of an article, and of all of them at most. */
  readonly cell: number;
  readonly cells: number;
  /** The room of a line before the nodes that it passes through, and the width of these. */
  readonly lane: number;
  readonly box: number;
  readonly bar: number;
  /** What is kept free for a sum beside the words of a line. */
  readonly sum: number;
  /** Of more articles than these a cell says how many name it. */
  readonly mostArticles: number;
}

export const acrossSizes: Readonly<Record<'middle' | 'wide', AcrossSize>> = {
  middle: {
    ...{ width: 736, name: 134, cell: 38, cells: 152, lane: 150, box: 118, bar: 24, sum: 210 },
    mostArticles: 4,
  },
  wide: {
    ...{ width: 1120, name: 156, cell: 78, cells: 312, lane: 236, box: 172, bar: 34, sum: 210 },
    mostArticles: 6,
  },
};

/** The picture of a phone's column. */
export const downSize = {
  ...{ width: 328, cell: 40, bar: 20, rail: 8, indent: 26, mostArticles: 3 },
} as const;
