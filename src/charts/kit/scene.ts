import type { AssessmentValue } from '../../model/types.ts';
import type { LabelWeight } from './measure.ts';

/** A drawing in CSS pixels, from its upper left corner; what comes later lies in front. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where its upper edge is, where it is a strip of a larger drawing and keeps that one's places. */
  readonly top?: number;
  /** The size of most of its letters; where it is not given, each text says its own. */
  readonly letters?: number;
  /** The step to which places are rounded when it is written, half a pixel if not given; 0 rounds none. */
  readonly grid?: number;
  /** Attributes by which the styles know the whole drawing. */
  readonly data?: Data;
}

export type Shape =
  Text | Mark | Dot | Band | Box | SceneLine | SceneRule | AssessmentSign | Group | Link | Paints;

/** Attributes of an element, such as `data-dates`; an undefined one is left out. */
export type Data = Readonly<Record<string, string | undefined>>;

/** A line of words, with the baseline of its letters; words from right to left begin at `x` as well, and run to the left of it. */
export interface Text {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: LabelWeight;
  readonly soft: boolean;
  readonly direction?: 'rtl';
  /** Their language, where they are not ours. */
  readonly language?: string;
  /** Whether `x` is its middle or its end, and not its beginning. */
  readonly anchor?: 'middle' | 'end';
  /** The line in stretches, where they are not all of its weight; joined they are its text. */
  readonly parts?: readonly Part[];
}

/** A stretch of a line of words in a weight of its own. */
export interface Part {
  readonly text: string;
  readonly weight: LabelWeight;
}

/** The sign of a speaker: the number of the hue, letters, and whether that it is this speaker is our inference. */
export interface Sign {
  readonly number: string;
  readonly mark: string;
  readonly inferred: boolean;
}

/** A speaker's sign with its place. */
export interface Mark extends Sign, Rectangle {
  readonly kind: 'mark';
  /** Whether it is the page's own sign, with the strip of the speaker under it. */
  readonly strip?: boolean;
}

/** A single mark about its middle, on whole pixels: round, a diamond, or an upright bar; filled, or hollow. */
export interface Dot {
  readonly kind: 'dot';
  readonly form: 'round' | 'diamond' | 'bar';
  readonly hollow: boolean;
  readonly x: number;
  readonly y: number;
  /** Half its height; a bar is 6 px wide. */
  readonly half: number;
}

/** How a side of a band ends: with an edge, fading about its place because that is in doubt, or fading away because none is known. */
export type BandSide = 'drawn' | 'unsure' | 'open';

/** A stretch of days or of sums, on whole pixels: full where it draws an article's words, hollow where only documents'. */
export interface Band extends Rectangle {
  readonly kind: 'band';
  readonly start: BandSide;
  readonly end: BandSide;
  readonly hollow: boolean;
  /** Whether it is cut where the axis is. */
  readonly broken?: boolean;
  /** How far a side fades that is in doubt, where it is not the usual. */
  readonly fade?: number;
}

/** A box with what stands in it, and where it leads. */
export interface Box extends Rectangle {
  readonly kind: 'box';
  /** What it is of, for the styles. */
  readonly of: string;
  /** The number of the speaker whose box it is. */
  readonly speaker?: string;
  readonly href?: string | null;
  readonly shapes: readonly Shape[];
}

/** A line between boxes, its head, or the wide stretch on which a pointer finds it. */
export interface SceneLine {
  readonly kind: 'line';
  readonly part: 'line' | 'head' | 'reach';
  readonly path: ScenePath;
  /** What it rests on, for the styles. */
  readonly rests?: string;
  /** Its class besides. */
  readonly of?: string;
}

/** Thin lines that divide or measure, on whole pixels. */
export interface SceneRule {
  readonly kind: 'rule';
  /** Its class. */
  readonly of: string;
  readonly path: ScenePath;
}

/** A path: steps of SVG, each a letter with its numbers, or already written with its numbers rounded. */
export type ScenePath = string | readonly Step[];
export type Step = readonly [letter: string, ...numbers: number[]];

/** The circle that tells what outside documents say, 12 px wide, on whole pixels; the word stands beside it. */
export interface AssessmentSign {
  readonly kind: 'assessment';
  readonly value: AssessmentValue;
  readonly x: number;
  readonly y: number;
}

/** Shapes that the styles know together, or that have places of their own, counted from `at`. */
export interface Group {
  readonly kind: 'group';
  readonly of?: string;
  readonly data?: Data;
  readonly at?: { readonly x: number; readonly y: number };
  /** Whether it is turned to be read upwards, the middle of its words at `at`. */
  readonly turned?: boolean;
  readonly shapes: readonly Shape[];
}

/** Shapes that lead somewhere; where a drawing stands alone they lead nowhere. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  /** Its id in the page, after the name of the drawing. */
  readonly id?: string;
  readonly data?: Data;
  readonly shapes: readonly Shape[];
}

/** The paints with which bands fade, and the stretches of an axis outside of which a broken band is not seen; once, before the bands. */
export interface Paints {
  readonly kind: 'paints';
  readonly stretches?: readonly { readonly x0: number; readonly x1: number }[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of most letters in pictures. */
export const letters = 12;
