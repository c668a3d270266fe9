import { parseDate } from '../../values/dates/edtf.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import type { CitedWork } from './work.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Year, month and day of a date that is one day and no inference; null for every other. */
export function exactDay({ date, dateDoubt }: CitedWork): readonly number[] | null {
  if (date === null || dateDoubt !== null || !/^\d{4}-\d\d-\d\d$/u.test(date)) return null;
  return date.split('-').map(Number);
}

/** The days between which a date lies, as year, month and day; nothing where a side is open. */
export function boundsOf({ date }: CitedWork): readonly (readonly number[])[] {
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

/** The name of a month, from 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
