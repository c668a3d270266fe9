import type { DatePart } from '../../values/dates/date-part.ts';
import { readDate, type WrittenDate } from '../../values/dates/written-date.ts';

/** When a text is from, in ISO days. */
export interface Dated {
  /** The date in EDTF, as it is written; null where none is known. */
  readonly date: string | null;
  /** The day, where it is known; texts without one have no order among them. */
  readonly day: string | null;
  /** The days between which it lies; null on a side that has none. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Reads when a text is from; `known` is false where the date is inferred as a whole. */
export function textDate(edtf: string | null, known: boolean): Dated {
  const date = edtf === null ? 'not-edtf' : readDate(edtf);
  if (typeof date === 'string') return { date: edtf, day: null, earliest: null, latest: null };
  const parts = partsOfWritten(date);
  const [first] = parts;
  const earliest = first?.earliest ?? null;
  const isDay = date.kind === 'single' && known && isKnownDay(date.part);
  return {
    date: edtf,
    day: isDay ? earliest : null,
    earliest,
    latest: parts.at(-1)?.latest ?? earliest,
  };
}

/** Texts by the month in which they can first be from; in a month those of which the day is known by day, then the others, which have no order, by id. */
export function sortTexts<Text extends Dated & { readonly id: string }>(
  texts: readonly Text[],
): Text[] {
  const place = (text: Text) =>
    [monthOf(text) ?? '9999-99', text.day ?? '9999-99-99', text.id] as const;
  return texts.toSorted((a, b) => compareDays(place(a), place(b)));
}

/** The month in which a text can first be from, such as 2001-03; null where none is known. */
export function monthOf({ earliest }: Dated): string | null {
  return earliest?.slice(0, '2001-03'.length) ?? null;
}

function compareDays(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function isKnownDay({ values, uncertain, approximate, masked }: DatePart): boolean {
  return values.length === 3 && uncertain.length + approximate.length === 0 && masked === null;
}

function partsOfWritten(date: WrittenDate): DatePart[] {
  if (date.kind === 'single') return [date.part];
  if (date.kind !== 'span') return date.members.flat();
  return [date.from, date.to].filter((part): part is DatePart => typeof part !== 'string');
}
