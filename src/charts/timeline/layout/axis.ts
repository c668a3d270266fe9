import { scaleLinear, scaleUtc } from 'd3-scale';
import { dateInWords, shortDate } from '../../../values/dates/date-words.ts';
import { labelWidth } from '../../kit/measure.ts';
import { dayTime } from './bands.ts';
import type { Stretch } from './stretches.ts';

/** A day, month or year that is named on the axis, and where its line stands. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A stretch of days with its place on the axis. */
export interface Panel extends Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly inset: number;
  readonly pixelsPerDay: number;
  readonly ticks: readonly Tick[];
  /** Its days in words, and with short months. */
  readonly words: string;
  readonly shortWords: string;
  /** The month of its last day, with a short name. */
  readonly lastWords: string;
}

/** The axis of a drawing: its panels with a break between each two, and where days stand. */
export interface Axis {
  readonly panels: readonly Panel[];
  /** Where a day begins, and where the day before it ends: they differ at a break only. */
  readonly startOf: (day: number) => number;
  readonly endOf: (day: number) => number;
}

/** Sizes of an axis, in CSS pixels. */
export interface AxisSizes {
  readonly left: number;
  readonly right: number;
  /** Width of a break. */
  readonly gap: number;
  /** How far the first and the last day of a panel stand from its edges. */
  readonly inset: number;
  readonly tickSize: number;
}

const busyShare = 0.38;
/** A stretch is no narrower than this share of what the calm ones divide. */
const leastPanelShare = 0.28;

/** Lays stretches side by side: the busy days take their share of the width, the others divide the rest by how much is dated in each. */
export function placeAxis(stretches: readonly Stretch[], sizes: AxisSizes): Axis {
  const free = sizes.right - sizes.left - sizes.gap * Math.max(0, stretches.length - 1);
  const widths = shareWidth(stretches).map((share) => share * free);
  let x = sizes.left;
  const panels = stretches.map((stretch, index): Panel => {
    const x0 = x;
    const x1 = x0 + (widths[index] ?? 0);
    x = x1 + sizes.gap;
    return {
      ...stretch,
      x0,
      x1,
      inset: sizes.inset,
      pixelsPerDay: (x1 - x0 - 2 * sizes.inset) / (stretch.to - stretch.from),
      ticks: placeTicks(stretch, x0, x1, sizes),
      words: dateInWords(writtenAs(stretch)),
      shortWords: shortDate(writtenAs(stretch)),
      lastWords: shortDate(isoOf(stretch.to - 1).slice(0, 7)),
    };
  });
  return {
    panels,
    startOf: (day) => placeDay(panels.findLast(({ from }) => from <= day) ?? panels[0], day),
    endOf: (day) => placeDay(panels.find(({ to }) => day <= to) ?? panels.at(-1), day),
  };
}

function shareWidth(stretches: readonly Stretch[]): number[] {
  const calm = stretches.filter(({ busy }) => !busy);
  const weight = calm.reduce((sum, { events }) => sum + events, 0);
  const rest = calm.length === stretches.length ? 1 : calm.length === 0 ? 0 : 1 - busyShare;
  return stretches.map(({ busy, events }) => {
    if (busy) return 1 - rest;
    const share = weight === 0 ? 1 / calm.length : events / weight;
    const most = 1 - leastPanelShare * (calm.length - 1);
    return rest * Math.min(most, Math.max(leastPanelShare, share));
  });
}

function placeDay(panel: Panel | undefined, day: number): number {
  if (panel === undefined) return 0;
  const scale = scaleLinear(
    [panel.from, panel.to],
    [panel.x0 + panel.inset, panel.x1 - panel.inset],
  ).clamp(true);
  return scale(day);
}

/** As many ticks as have room for their names, which stand to the right of their lines; the last may have none. */
function placeTicks({ from, to }: Stretch, x0: number, x1: number, sizes: AxisSizes): Tick[] {
  const scale = scaleUtc([dayTime(from), dayTime(to)], [x0 + sizes.inset, x1 - sizes.inset]);
  for (let count = Math.floor((x1 - x0) / 24); count > 0; count -= 1) {
    const times = scale.ticks(count).filter((time) => isDayBefore(time, to));
    const ticks = times.map((time, index) => ({
      x: scale(time),
      label: nameTick(time, times[index - 1]),
    }));
    const named = ticks.filter(({ x, label }, index) => {
      const room = (ticks[index + 1]?.x ?? x1) - x;
      return labelWidth(label, sizes.tickSize) + 6 <= room;
    });
    if (named.length >= ticks.length - 1) {
      return ticks.map((tick) => (named.includes(tick) ? tick : { ...tick, label: '' }));
    }
  }
  return [];
}

/** Whether a time is the beginning of a day that lies before another day. */
function isDayBefore(time: Date, day: number): boolean {
  return time.getTime() % dayTime(1) === 0 && time.getTime() < dayTime(day);
}

/** A day by its number, a month by its name, a year by its number; the first of several with what it is part of. */
function nameTick(time: Date, before: Date | undefined): string {
  const iso = time.toISOString();
  const [year, month, day] = [iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10)];
  const last = before?.toISOString() ?? '';
  const isFirstOf = (part: string) => last === '' || !last.startsWith(part);
  if (!day.endsWith('-01')) {
    const words = shortDate(day);
    return isFirstOf(month) ? words.slice(0, words.lastIndexOf(' ')) : (words.split(' ')[0] ?? '');
  }
  if (!month.endsWith('-01')) return shortDate(month).split(' ')[0] ?? '';
  return year;
}

function writtenAs({ from, to }: Stretch): string {
  return to - from === 1 ? isoOf(from) : `${isoOf(from)}/${isoOf(to - 1)}`;
}

function isoOf(day: number): string {
  return new Date(dayTime(day)).toISOString().slice(0, 10);
}
