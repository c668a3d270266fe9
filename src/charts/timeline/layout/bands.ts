import type { BandSide } from '../../kit/scene.ts';
import type { DatePart } from '../../../values/dates/date-part.ts';
import { type OpenSide, readDate } from '../../../values/dates/written-date.ts';

/** A stretch of days, counted from 1 January 1970, the end excluded; null on a side where no day is known. */
export interface DateBand {
  readonly from: number | null;
  readonly to: number | null;
  readonly start: BandSide;
  readonly end: BandSide;
}

/** The bands of a date in EDTF, and whether only one of them can be right. */
export interface DateBands {
  readonly bands: readonly DateBand[];
  readonly rival: boolean;
}

const millisecondsOfDay = 86_400_000;

/** The number of an ISO day. */
function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsOfDay;
}

/** The time at which a numbered day begins. */
export function dayTime(day: number): number {
  return day * millisecondsOfDay;
}

/** Reads a date as bands: one for a day, a month or a span, one for each member of a list; a text that is no date has a band that is open on both sides. */
export function readBands(edtf: string): DateBands {
  const date = readDate(edtf);
  if (typeof date === 'string') return { bands: [bandOf('unknown', 'unknown')], rival: false };
  switch (date.kind) {
    case 'single':
      return { bands: [bandOf(date.part, date.part)], rival: false };
    case 'span':
      return { bands: [bandOf(date.from, date.to)], rival: false };
    case 'one-of':
    case 'all-of': {
      const last = date.members.length - 1;
      const bands = date.members.map((member, index) => ({
        ...bandOf(member[0], member[1] ?? member[0]),
        ...(date.orEarlier && index === 0 ? { from: null, start: 'open' as const } : {}),
        ...(date.orLater && index === last ? { to: null, end: 'open' as const } : {}),
      }));
      return { bands, rival: date.kind === 'one-of' && bands.length > 1 };
    }
  }
}

function bandOf(from: DatePart | OpenSide, to: DatePart | OpenSide): DateBand {
  const earliest = typeof from === 'string' ? null : from.earliest;
  const latest = typeof to === 'string' ? null : to.latest;
  return {
    from: earliest === null ? null : dayNumber(earliest),
    to: latest === null ? null : dayNumber(latest) + 1,
    start: earliest === null ? 'open' : bandSide(from),
    end: latest === null ? 'open' : bandSide(to),
  };
}

function bandSide(part: DatePart | OpenSide): BandSide {
  if (typeof part === 'string') return 'open';
  return part.uncertain.length + part.approximate.length > 0 ? 'unsure' : 'drawn';
}
