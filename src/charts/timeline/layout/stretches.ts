import { extent, max, min, range } from 'd3-array';
import type { DateBand } from './bands.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/** A stretch of days that is drawn on one scale; the end excluded. */
export interface Stretch extends Days {
  /** Whether it is the stretch of the densest days, drawn wider than the rest. */
  readonly busy: boolean;
  /** How many events begin in it. */
  readonly events: number;
}

/** A band at most so many days long names a day; a month does not. */
const longestDay = 3;
const fewestEvents = 8;
/** The busy days hold a quarter of what is dated to a day, in an eighth of the time at most. */
const shareOfEvents = 1 / 4;
const shareOfTime = 1 / 8;

/** Cuts the time of all bands at the densest days, where there are such; the bands of each event in a list of their own. */
export function findStretches(events: readonly (readonly DateBand[])[]): Stretch[] {
  const bands = events.flat();
  const known = bands.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const [first, last] = extent(known);
  if (first === undefined) return [];
  const whole = { from: first, to: Math.max(last, first + 1) };
  const starts = events.flatMap((own) => min(own, ({ from, to }) => from ?? to ?? Infinity) ?? []);
  const stretch = (from: number, to: number, isBusy = false): Stretch => ({
    ...{ from, to, busy: isBusy },
    events: starts.filter((day) => from <= day && day < to).length,
  });
  const busy = findBusy(events, whole);
  if (busy === null) return [stretch(whole.from, whole.to)];
  return [
    stretch(whole.from, busy.from),
    stretch(busy.from, busy.to, true),
    stretch(busy.to, whole.to),
  ].filter(({ from, to }) => from < to);
}

/** The shortest run of days that holds enough events, with the days next to it that hold any, and a day before and after. */
function findBusy(
  events: readonly (readonly DateBand[])[],
  { from: first, to: last }: Days,
): Days | null {
  const days = events.flatMap(dayOf).sort((a, b) => a - b);
  if (days.length < fewestEvents) return null;
  const count = Math.max(5, Math.ceil(days.length * shareOfEvents));
  const runs = range(days.length - count + 1).map((at) => ({
    from: days[at] ?? 0,
    to: days[at + count - 1] ?? 0,
  }));
  const length = min(runs, (run) => run.to - run.from) ?? 0;
  const run = runs.find((each) => each.to - each.from === length);
  if (run === undefined) return null;
  const held = new Set(days);
  let { from, to } = run;
  while (held.has(from - 1)) from -= 1;
  while (held.has(to + 1)) to += 1;
  const busy = {
    from: Math.max(first, from - 1),
    to: Math.min(last, to + 2),
  };
  return busy.to - busy.from <= (last - first) * shareOfTime ? busy : null;
}

/** The day to which an event is dated, if it is dated to a day or two. */
function dayOf(bands: readonly DateBand[]): number[] {
  const from = min(bands, (band) => band.from ?? -Infinity);
  const to = max(bands, (band) => band.to ?? Infinity);
  return from !== undefined && to !== undefined && to - from <= longestDay ? [from] : [];
}
