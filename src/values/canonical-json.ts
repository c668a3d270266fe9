import { compareUnits } from '../text/order.ts';

/** A value as JSON with sorted names and no white space, so that the same data always give the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => compareUnits(a, b)));
  });
}
