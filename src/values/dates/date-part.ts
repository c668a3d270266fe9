import { Date as EdtfDate } from 'edtf';
import type { DateNode, SingleNode } from 'edtf';

/** Why a text is no date: no form of EDTF, no such day, or one of a year that is not read here. */
export type DateFault = 'not-edtf' | 'impossible' | 'not-read';

/** What of a date may be doubted by itself. */
export type Unit = 'year' | 'month' | 'day';

/** One date, season, decade or century, and the ISO days between which it lies. */
export interface DatePart {
  readonly kind: 'date' | 'season' | 'decade' | 'century';
  /** Year, month from 1, day; year and number of the season; or the number of the decade or century. */
  readonly values: readonly number[];
  readonly uncertain: readonly Unit[];
  readonly approximate: readonly Unit[];
  /** The digits of year, month and day, X for an unknown one; null where all are known. */
  readonly masked: readonly string[] | null;
  /** null where the year is unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

const units = ['year', 'month', 'day'] as const;

/** The bits by which the package marks each digit of a date, those of the year first. */
const digits = [
  [0, 4],
  [4, 6],
  [6, 8],
] as const;

/** A single date from the package's answer, or why it is none that is read here. */
export function partOf(node: SingleNode): DatePart | DateFault {
  const [first = 0, second = 0] = node.values;
  const doubts = {
    uncertain: doubted(node, node.uncertain),
    approximate: doubted(node, node.approximate),
    masked: null,
  };
  if (node.type === undefined || node.type === 'Date') return dateOf(node, doubts);
  switch (node.type) {
    case 'Year':
      return 'not-read';
    case 'Decade':
      if (first < 0) return 'not-read';
      return { kind: 'decade', values: [first], ...doubts, ...years(first * 10, first * 10 + 9) };
    case 'Century':
      if (first < 0) return 'not-read';
      return {
        kind: 'century',
        values: [first],
        ...doubts,
        ...years(first * 100, first * 100 + 99),
      };
    case 'Season':
      if (first < 1) return 'not-read';
      return { kind: 'season', values: [first, second], ...doubts, ...seasonBounds(first, second) };
  }
}

function dateOf(
  node: DateNode,
  doubts: Pick<DatePart, 'uncertain' | 'approximate' | 'masked'>,
): DatePart | DateFault {
  const [year = 0, month = 0, day = 1] = node.values;
  const mask = node.unspecified ?? 0;
  if (year < 0 || (year === 0 && mask === 0)) return 'not-read';
  const values = node.values.slice(0, 3);
  if (mask === 0 && day > lastDay(year, month + 1)) return 'impossible';
  const { min, max } = new EdtfDate({ type: 'Date', values, unspecified: mask });
  const yearless = (mask & 0b1111) === 0b1111;
  return {
    kind: 'date',
    ...doubts,
    values: values.map((value, index) => (index === 1 ? value + 1 : value)),
    masked: mask === 0 ? null : maskedDigits(values, mask),
    earliest: yearless ? null : isoDay(min),
    latest: yearless ? null : isoDay(max),
  };
}

function doubted(node: SingleNode, mark: boolean | number | undefined): Unit[] {
  const mask = mark === true ? 0xff : Number(mark ?? 0);
  const named = node.type === 'Season' ? 1 : Math.min(node.values.length, 3);
  return units.slice(0, named).filter((_, index) => {
    const [from, to] = digits[index] ?? [0, 0];
    return bitsOf(mask, from, to).includes(true);
  });
}

function maskedDigits(values: readonly number[], mask: number): string[] {
  return values.map((value, index) => {
    const [from, to] = digits[index] ?? [0, 0];
    const written = String(index === 1 ? value + 1 : value).padStart(to - from, '0');
    const unknown = bitsOf(mask, from, to);
    return Array.from(written, (digit, at) => (unknown[at] === true ? 'X' : digit)).join('');
  });
}

function bitsOf(mask: number, from: number, to: number): boolean[] {
  return Array.from({ length: to - from }, (_, at) => (mask & (1 << (from + at))) !== 0);
}

/** First month from 1 and number of months; a season without hemisphere is taken for a northern one, winter begins in December. */
function seasonBounds(year: number, season: number): { earliest: string; latest: string } {
  const [first, count] = seasonMonths.get(season) ?? [1, 12];
  const last = first + count - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return {
    earliest: iso(year, first, 1),
    latest: iso(lastYear, lastMonth, lastDay(lastYear, lastMonth)),
  };
}

const seasonMonths = new Map<number, readonly [number, number]>([
  ...[21, 25, 31].map((season) => [season, [3, 3]] as const),
  ...[22, 26, 32].map((season) => [season, [6, 3]] as const),
  ...[23, 27, 29].map((season) => [season, [9, 3]] as const),
  ...[24, 28, 30].map((season) => [season, [12, 3]] as const),
  ...[33, 34, 35, 36].map((quarter, index) => [quarter, [index * 3 + 1, 3]] as const),
  ...[37, 38, 39].map((third, index) => [third, [index * 4 + 1, 4]] as const),
  ...[40, 41].map((half, index) => [half, [index * 6 + 1, 6]] as const),
]);

function years(first: number, last: number): { earliest: string; latest: string } {
  return { earliest: iso(first, 1, 1), latest: iso(last, 12, 31) };
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
