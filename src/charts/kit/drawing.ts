import type { Phrase } from '../../terms/phrases.ts';
import type { Scene } from './scene.ts';

/** A small picture, laid out for any width in CSS pixels, and the list that says the same; both are made from one array. */
export interface Drawing {
  readonly layout: (width: number) => Scene;
  /** What unfolds the list. */
  readonly summary: string;
  readonly items: readonly (readonly Phrase[])[];
}

/** The widths for which a small picture is laid out: on a phone and beside text, and on a wide page. */
export const drawingWidths = { narrow: 328, wide: 480 } as const;
