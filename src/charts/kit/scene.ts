/** How a side of a band ends: with an edge, fading about its place because that is in doubt, or fading away because none is known. */
export type BandSide = 'drawn' | 'unsure' | 'open';

/** The sign of a speaker as printed: the number of the hue, and letters. */
export interface Sign {
  readonly number: string;
  readonly mark: string;
}

/** The size of most letters in pictures, in CSS pixels. */
export const letters = 12;
