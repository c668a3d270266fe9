import type { Band } from '../kit/band-svg.ts';
import type { PlacedMark, PlacedText } from '../funding/funding-placed.ts';
import type { Sign } from '../kit/scene.ts';
import type { FundingRow } from '../funding/funding-rows.ts';
import type { SumScale } from './sum-scale.ts';
import type { OffScale, Sum } from './sums.ts';

/** Sizes of the drawing of the sums, in CSS pixels: it is never scaled. */
export const sumSizes = {
  /** Beside a label column, where the drawing is wide enough for one. */
  labelColumn: 168,
  roomForLabels: 640,
  letters: 12,
  label: 13,
  /** The first line of a sum, with the speaker's sign; each further line. */
  firstLine: 18,
  leading: 15,
  gap: 6,
  pad: 10,
  band: 12,
  tick: 5,
  softTick: 10,
  /** What an open side takes up, and a side that is not exact. */
  open: 34,
  unsure: 9,
  besideBand: 8,
  afterMark: 5,
};

/** A sum in the drawing: its band on the scale, where it has one, the speaker's sign, and its words. */
export interface PlacedSum {
  readonly sum: Sum;
  readonly band: Band | null;
  readonly mark: PlacedMark | null;
  readonly texts: readonly PlacedText[];
}

export interface PlacedSumRow {
  readonly row: FundingRow;
  readonly y: number;
  readonly height: number;
  readonly label: readonly PlacedText[];
  /** Rulers of its own, where the scale is repeated: the top of the strip in which they stand. */
  readonly rulersAt: number | null;
  readonly sums: readonly PlacedSum[];
  /** That no article prints a sum, in words. */
  readonly none: readonly PlacedText[];
  /** How many had no room, and the words that lead to them. */
  readonly folded: { readonly count: number; readonly text: PlacedText } | null;
}

/** A drawing of the sums, everything inside width and height. */
export interface PlacedSums {
  readonly width: number;
  readonly height: number;
  /** The left and right ends of what the scale takes up. */
  readonly left: number;
  readonly right: number;
  readonly scale: SumScale | null;
  /** Where rulers stand once above all rows, as on the plate; else each row repeats them. */
  readonly headAt: number | null;
  readonly rows: readonly PlacedSumRow[];
}

/** What the drawing says besides the words of the sums. */
export interface SumWords {
  /** Names of the rulers. */
  readonly rulers: Readonly<Record<'day' | 'year', string>>;
  readonly none: string;
  readonly why: Readonly<Record<OffScale, string>>;
  /** That a sum on the scale may be no income. */
  readonly unclear: string;
  readonly folded: (count: number) => string;
  readonly signOf: (speaker: string) => Sign;
  /** Who gives an estimate, and in which year. */
  readonly sourceOf: (sum: Extract<Sum, { from: 'document' }>) => string;
}
