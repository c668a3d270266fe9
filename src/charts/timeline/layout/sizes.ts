/** How wide the picture of the dates that matter is, where its line stands, and the letters of names; in CSS pixels. */
export interface DatesSize {
  readonly width: number;
  /** Where the line stands: dates have a column before it, or, where it has no room, stand over their names. */
  readonly line: number;
  readonly name: number;
}

/** Sizes of the pictures of the timeline, in CSS pixels: they are never scaled. */
export const timelineSizes = {
  dates: {
    narrow: { width: 328, line: 16, name: 16 },
    middle: { width: 736, line: 210, name: 18 },
    wide: { width: 780, line: 220, name: 20 },
  },
  /** Less room than this before the line is no column. */
  leastColumn: 80,
  note: 13,
  noteLeading: 17,
  /** The strips of all dates: their panels with the paper between them. */
  strips: { narrow: 328, wide: 456 },
  gutter: { narrow: 8, wide: 16 },
  strip: 20,
  /** More dates of a kind than these are folded. */
  mostRows: 60,
} as const satisfies {
  readonly dates: Readonly<Record<'narrow' | 'middle' | 'wide', DatesSize>>;
  readonly [name: string]: unknown;
};
