import type { DateFault, DatePart } from './date-part.ts';
import { readDate } from './written-date.ts';
import type { WrittenDate } from './written-date.ts';

/** The ISO days between which a date lies, null on a side that is open or unknown. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** It names one day. */
  readonly exact: boolean;
  /** It, or a part of it, is marked as uncertain or approximate. */
  readonly doubt: boolean;
}

/** The bounds of a date in EDTF, or why it is none. */
export function parseDate(text: string): { readonly fault: DateFault } | DateBounds {
  const date = readDate(text);
  if (typeof date === 'string') return { fault: date };
  const [earliest, latest] = boundsOf(date);
  const doubt = partsOf(date).some((part) => part.uncertain.length + part.approximate.length > 0);
  return { earliest, latest, exact: earliest !== null && earliest === latest, doubt };
}

function boundsOf(date: WrittenDate): [string | null, string | null] {
  switch (date.kind) {
    case 'single':
      return [date.part.earliest, date.part.latest];
    case 'span':
      return [
        typeof date.from === 'string' ? null : date.from.earliest,
        typeof date.to === 'string' ? null : date.to.latest,
      ];
    case 'one-of':
    case 'all-of': {
      const parts = partsOf(date);
      const first = parts.map((part) => part.earliest).sort(nullFirst)[0] ?? null;
      const last =
        parts
          .map((part) => part.latest)
          .sort(nullLast)
          .at(-1) ?? null;
      return [date.orEarlier ? null : first, date.orLater ? null : last];
    }
  }
}

function partsOf(date: WrittenDate): DatePart[] {
  if (date.kind === 'single') return [date.part];
  if (date.kind !== 'span') return date.members.flat();
  return [date.from, date.to].filter((side) => typeof side !== 'string');
}

function nullFirst(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : a < b ? -1 : 1;
}

function nullLast(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : a < b ? -1 : 1;
}
