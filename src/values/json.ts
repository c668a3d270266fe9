import { compareUnits } from '../text/order.ts';
import { escapeTurning } from '../text/turning.ts';

/** A value as JSON that is published; characters that turn words round are escaped, and so show, and are read as themselves. */
export function writeJson(value: object, indent = 0): string {
  return escapeTurning(JSON.stringify(value, null, indent));
}

/** The same with sorted names and no white space, so that the same data always give the same bytes. */
export function canonicalJson(value: object): string {
  return escapeTurning(
    JSON.stringify(value, (_, each: unknown) => {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
      return Object.fromEntries(Object.entries(each).sort(([a], [b]) => compareUnits(a, b)));
    }),
  );
}
