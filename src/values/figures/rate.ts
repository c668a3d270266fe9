import type { Bound, FigureValue, Per, Time } from './figure.ts';

/** How many days are in each time for which a number counts once. */
export const daysOf: Readonly<Record<Time, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365 / 12,
  quarter: 365 / 4,
  year: 365,
};

/** Whether a number counts once for a time. */
export function isTime(per: Per): per is Time {
  return Object.hasOwn(daysOf, per);
}

/** The least and the most that a number comes to in a day; a side that the words leave open is 0 or without end. Null where it counts for no time, or has no value. */
export function perDay(
  value: FigureValue,
  per: Per,
  bound: Bound,
): readonly [number, number] | null {
  if (value === null || !isTime(per)) return null;
  const ends = typeof value === 'number' ? [value] : value;
  const [low, high] = [Math.min(...ends) / daysOf[per], Math.max(...ends) / daysOf[per]];
  if (bound === 'up-to') return [0, high];
  return bound === 'over' || bound === 'at-least' ? [low, Infinity] : [low, high];
}
