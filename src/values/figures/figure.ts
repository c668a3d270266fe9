/** A number as data: a value, a range from low to high, or null where the words give none. */
export type FigureValue = number | readonly [number, number] | null;

/** A time for which a number counts once. */
export const times = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type Time = (typeof times)[number];

/** For what a number counts once: a time, a head, an item such as a barrel or a ton, a thing by its name, or nothing. */
export type Per = Time | 'head' | 'item' | `each ${string}` | 'none';

/** How exactly the words say a number. */
export type Bound = 'exact' | 'about' | 'over' | 'at-least' | 'up-to' | 'vague';

/** What the words of a figure say, as far as they could be read. */
export interface ReadFigure {
  readonly value: FigureValue;
  /** Codes of currencies that the words can mean, the likeliest first; null where they name none. */
  readonly currencies: readonly string[] | null;
  /** Whether the currency can be nothing but one. */
  readonly sure: boolean;
  readonly per: Per;
  readonly bound: Bound;
  /** The value counts hundredths: 40 for "40 per cent". */
  readonly percent: boolean;
  /** What is said and could not be read. */
  readonly unread: readonly ('value' | 'unit' | 'per' | 'bound')[];
}

/** Whether words are read as English, whose numbers in words, bounds and times are known. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/.test(language);
}
