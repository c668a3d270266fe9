/** A number as data: a value, a range from low to high, or null where the words give none. */
export type FigureValue = number | readonly [number, number] | null;

/** For what a number counts once. */
export type Per = 'day' | 'month' | 'year' | 'head' | 'none';

/** How exactly the words say a number. */
export type Bound = 'exact' | 'about' | 'over' | 'at-least' | 'up-to' | 'vague';
