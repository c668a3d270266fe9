import { parseDate } from '../../values/dates/edtf.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import type { CitedWork } from './work.ts';

const bibtexMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date that is one year, one of its months or one of their days, and no inference; null for every other. */
export interface CitedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Whether a date in EDTF names one day, month or year, without a doubt. */
export function isOnePeriod(date: string): boolean {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(date);
}

/** The date of a work, as far as it is established; null where it is in doubt or not known. */
export function citedDate({ date, dateDoubt }: CitedWork): CitedDate | null {
  if (date === null || dateDoubt !== null || !isOnePeriod(date)) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The date as parts of year, month and day, or the days between which it lies; nothing where a side is open. */
export function datePartsOf(work: CitedWork): readonly (readonly number[])[] {
  const { date } = work;
  if (date !== null && citedDate(work) !== null) return [date.split('-').map(Number)];
  const bounds = date === null ? null : parseDate(date);
  if (bounds === null || 'fault' in bounds) return [];
  const { earliest, latest } = bounds;
  const days = earliest === latest ? [earliest] : [earliest, latest];
  return days.some((day) => day === null)
    ? []
    : days.map((day) => (day ?? '').split('-').map(Number));
}

/** A doubtful date in brackets, as both styles ask for what the page itself does not say. */
export function dateInBrackets({ date, dateDoubt }: CitedWork): string {
  if (date === null) return 'n.d.';
  return `[${dateInWords(date)}${dateDoubt === null ? '' : `, ${dateDoubt}`}]`;
}

/** A date as American styles write it, the year apart: "March 6", "March", or nothing. */
export function monthAndDay({ month, day }: CitedDate): string {
  return [month === undefined ? undefined : bibtexMonths[month - 1], day].filter(Boolean).join(' ');
}
