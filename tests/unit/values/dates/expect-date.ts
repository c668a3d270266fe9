import { expect } from 'vitest';
import { dateInWords, shortDate } from '../../../../src/values/dates/date-words.ts';
import { parseDate } from '../../../../src/values/dates/edtf.ts';

type Day = string | null;

/** A date in EDTF, what is said of it, and the days between which it lies. */
export type DateCase = readonly [
  edtf: string,
  words: string,
  short: string,
  earliest: Day,
  latest: Day,
];

/** Checks words, bounds, whether a date is one day, and whether it is in doubt. */
export function expectDate(doubt: boolean) {
  return (...[edtf, words, short, earliest, latest]: DateCase) => {
    expect(dateInWords(edtf)).toBe(words);
    expect(shortDate(edtf)).toBe(short);
    const exact = earliest !== null && earliest === latest;
    expect(parseDate(edtf)).toEqual({ earliest, latest, exact, doubt });
  };
}
