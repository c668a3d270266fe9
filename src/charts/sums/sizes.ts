/** Sizes of the money line, in CSS pixels: it is never scaled. */
export const sumSizes = {
  /** The width of the column that says whose each sum is; without one, that stands over the mark. */
  widths: {
    narrow: { width: 328, column: 0 },
    middle: { width: 736, column: 250 },
    wide: { width: 1120, column: 330 },
  },
  label: 13,
  leading: 16,
  row: 24,
  /** What an arrow takes up beyond its place, and a mark. */
  open: 22,
  mark: 5,
  beside: 9,
  /** The outside estimates of a row that are drawn; the list has all. */
  mostEstimates: 6,
  /** Rows of sums beyond this are in the list. */
  mostRows: 16,
} as const;

/** How wide the picture is, and how wide its column of names. */
export interface SumSize {
  readonly width: number;
  readonly column: number;
}
