import type { AssessmentValue, FundingNode } from '../../model/types.ts';
import type { FundingLine } from './funding-lines.ts';
import type { FundingRow } from './funding-rows.ts';
import type { LabelWeight } from '../kit/label-size.ts';
import { letters, type Sign } from '../kit/scene.ts';

/** Sizes of the drawing, in CSS pixels: it is never scaled. */
export const fundingSizes = {
  narrowest: 480,
  gap: 100,
  /** Where lines bend, at the left of a gap; the rest of it is level. */
  bend: 32,
  bar: 40,
  narrowestBox: 96,
  boxHeight: 36,
  arrow: 9,
  letters,
  label: 13,
  leading: 15,
};

/** A line of words, with the baseline of its letters. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: LabelWeight;
  readonly soft: boolean;
}

/** A speaker's sign in the drawing, from its upper left corner. */
export interface PlacedMark extends Sign {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox {
  readonly id: string;
  readonly kind: FundingNode['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** Whether it is a bar, whose words are read upwards from the middle of its foot. */
  readonly bar: boolean;
}

/** A line: where it leaves and reaches its boxes, and the level stretch on which it says whose words it draws. */
export interface PlacedLine {
  readonly line: FundingLine;
  readonly near: { readonly x: number; readonly y: number };
  readonly far: { readonly x: number; readonly y: number };
  readonly level: { readonly from: number; readonly to: number; readonly y: number };
  /** Whether it comes back to its own column. */
  readonly turns: boolean;
  /** Whether it runs from a later column to an earlier one. */
  readonly runsBack: boolean;
  readonly marks: readonly PlacedMark[];
  readonly words: readonly PlacedText[];
}

export interface PlacedFundingRow {
  readonly row: FundingRow;
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** What outside documents say, in a word with its circle; without a value, the word alone. */
  readonly sign: { readonly value: AssessmentValue | null; readonly text: PlacedText } | null;
}

/** A drawing of the funding graph, everything inside width and height. */
export interface PlacedFunding {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly rows: readonly PlacedFundingRow[];
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** What the drawing says besides the labels of its nodes. */
export interface FundingWords {
  /** What the columns are called, by tier. */
  readonly tiers: readonly string[];
  /** How the picture is to be read, above the names of the columns. */
  readonly notices: readonly string[];
  readonly moves: Readonly<Record<FundingLine['flow']['moves'], string>>;
  /** Before what moves, on a line that runs backwards. */
  readonly back: string;
  /** On a line that passes a column, no channel being named. */
  readonly straight: string;
  readonly total: string;
  readonly documentsOnly: string;
  readonly folded: (count: number) => string;
  readonly signOf: (speaker: string) => Sign;
  readonly assessmentOf: (
    row: string,
  ) => { readonly value: AssessmentValue | null; readonly word: string } | null;
}
