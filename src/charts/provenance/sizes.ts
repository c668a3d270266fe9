/** Widths of the columns and of the space between them, and how words are set; in CSS pixels. */
export interface Sizes {
  readonly article: number;
  readonly relays: number;
  readonly speaker: number;
  readonly seen: number;
  readonly gap: number;
  readonly pad: number;
  readonly size: number;
  readonly leading: number;
  readonly rowGap: number;
  readonly least: number;
  /** Whether the article's sentence is drawn. */
  readonly printed: boolean;
}

const narrowSizes = {
  gap: 7,
  pad: 5,
  size: 12,
  leading: 14,
  rowGap: 8,
  least: 44,
  printed: false,
};

const roomy = { pad: 10, size: 13, leading: 16, rowGap: 12, least: 70, printed: true };

export function sizesFor(width: number): Sizes {
  if (width < 500)
    return { ...narrowSizes, article: 78, relays: 88, speaker: 76, seen: width - 263 };
  if (width < 800) {
    return { ...roomy, gap: 26, article: 262, relays: 124, speaker: 140, seen: width - 604 };
  }
  return { ...roomy, gap: 30, article: 326, relays: 130, speaker: 160, seen: width - 706 };
}

/** The width and the columns of the picture for a card, which has no sentences. */
export const provenanceCardSizes = {
  width: 660,
  sizes: {
    ...{ ...roomy, rowGap: 8, least: 46, gap: 28 },
    ...{ article: 140, relays: 132, speaker: 168, seen: 136 },
  },
} as const;

export const printedSize = 14;

export const printedLeading = 18;
