import { breakLabel, labelWidth } from '../kit/label-size.ts';
import { type Lane, lanes, type TimelineEvent } from './timeline.ts';
import type { BandSide } from '../kit/scene.ts';
import type { DateBand } from './timeline-bands.ts';
import { type Axis, type Panel, placeAxis } from './timeline-scale.ts';
import { findStretches } from './timeline-stretches.ts';

/** A band with its place; a side that is not drawn fades. */
export interface PlacedBand {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly start: BandSide;
  readonly end: BandSide;
  /** Whether it lies over a break, where it is cut. */
  readonly broken: boolean;
}

/** The sign of the speaker as printed. */
export interface TimelineSign {
  readonly number: string;
  readonly mark: string;
}

/** An event with its bands, its label's lines, each with the middle of its letters, and the speaker's sign. */
export interface PlacedEvent {
  readonly id: string;
  readonly item: TimelineEvent;
  readonly bands: readonly PlacedBand[];
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly sign:
    (TimelineSign & { readonly x: number; readonly y: number; readonly width: number }) | null;
  /** What it takes up in all. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A lane with its events; those beyond `mostLabels` are folded. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly events: readonly PlacedEvent[];
  readonly folded: number;
  readonly height: number;
}

/** A drawing of the timeline: one axis, and the lanes that have events. */
export interface PlacedTimeline {
  readonly width: number;
  readonly panels: readonly Panel[];
  readonly lanes: readonly PlacedLane[];
}

/** The size of every letter in the drawing, in CSS pixels. */
export const timelineLetters = 12;
export const mostLabels = 40;

/** Everything stands on a grid of rows; a speaker's sign with its strip needs more of them than a label. */
const row = 5;
const plainHeight = 20;
const signHeight = 25;
const half = 10;
const lineHeight = 15;
const bandHeight = 12;
const narrowestBand = 5;
const fade = 12;
const longFade = 56;
const space = 5;
const between = 10;

/** Places events, which come in time order, in lanes; `signOf` gives the sign of the speaker of an event, where one is printed. */
export function placeTimeline(
  items: readonly TimelineEvent[],
  width: number,
  signOf: (item: TimelineEvent) => TimelineSign | null,
): PlacedTimeline {
  const stretches = findStretches(items.map(({ bands }) => bands));
  const axis = placeAxis(stretches, {
    left: 0,
    right: width,
    gap: 22,
    tickSize: timelineLetters,
  });
  const drawn = lanes.flatMap((lane) => {
    const own = items.filter((item) => item.lane === lane);
    return own.length === 0 ? [] : [placeLane(lane, own, width, axis, signOf)];
  });
  return { width, panels: axis.panels, lanes: drawn };
}

function placeLane(
  lane: Lane,
  items: readonly TimelineEvent[],
  width: number,
  axis: Axis,
  signOf: (item: TimelineEvent) => TimelineSign | null,
): PlacedLane {
  const rows: { from: number; to: number }[][] = [];
  const shown = items.slice(0, mostLabels);
  const events = shown.map((item) => {
    const options = optionsOf(item, width, axis, signOf(item));
    const placed = options.map((option) => ({ option, at: firstFree(rows, option) }));
    const [best] = placed.toSorted((a, b) => a.at - b.at);
    if (best === undefined) throw new Error('An event has no place.');
    const { option, at } = best;
    for (let index = at; index < at + option.rows; index += 1) {
      (rows[index] ??= []).push({ from: option.from, to: option.to });
    }
    return option.draw(at * row);
  });
  return { lane, events, folded: items.length - shown.length, height: rows.length * row };
}

/** One way of setting an event: how far it reaches, over how many rows, and its drawing from a height on. */
interface Option {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly draw: (top: number) => PlacedEvent;
}

/** The label to the right of the band, or to its left, or, where neither has room, over it. */
function optionsOf(
  item: TimelineEvent,
  width: number,
  axis: Axis,
  sign: TimelineSign | null,
): Option[] {
  const spans = item.bands.map((band) => placeBand(band, width, axis));
  const from = Math.min(...spans.map(({ x0 }) => x0));
  const to = Math.max(...spans.map(({ x1 }) => x1));
  const { label, id } = item.event;
  const signWidth = sign === null ? 0 : labelWidth(sign.mark, timelineLetters, '600') + 8;
  const before = sign === null ? 0 : signWidth + space;
  const text = labelWidth(label, timelineLetters);
  const option = (
    reach: { readonly from: number; readonly to: number },
    lines: readonly string[],
    x: number,
    over: boolean,
  ): Option => {
    const words =
      sign === null
        ? lines.length * lineHeight
        : Math.max(signHeight, (lines.length + 0.5) * lineHeight);
    const height = over ? words + bandHeight + space : sign === null ? plainHeight : signHeight;
    return {
      ...reach,
      rows: Math.ceil(height / row),
      draw: (top) => {
        const middle = top + (over && sign === null ? lineHeight / 2 : half);
        return {
          id,
          item,
          bands: stack(spans, over ? top + words + 1 : middle - bandHeight / 2, axis),
          lines: lines.map((line, index) => ({
            x: x + before,
            y: middle + index * lineHeight,
            text: line,
          })),
          sign: sign === null ? null : { ...sign, x, y: middle, width: signWidth },
          box: { x: reach.from, y: top, width: reach.to - reach.from, height },
        };
      },
    };
  };
  const whole = before + text;
  const right = option({ from, to: to + space + whole }, [label], to + space, false);
  const left = option({ from: from - space - whole, to }, [label], from - space - whole, false);
  const beside = [right, left].filter((each) => each.from >= 0 && each.to <= width);
  if (beside.length > 0) return beside;
  const lines = breakLabel(label, width - before, timelineLetters, '400', 3);
  const longest = Math.max(...lines.map((line) => labelWidth(line, timelineLetters)));
  const x = Math.max(0, Math.min(from, width - before - longest));
  const reach = { from: Math.min(from, x), to: Math.max(to, x + before + longest) };
  return [option(reach, lines, x, true)];
}

interface Span {
  readonly x0: number;
  readonly x1: number;
  readonly band: DateBand;
}

/** Where a band begins and ends: what fades reaches out beyond its day, what is open fades away; nothing leaves the drawing. */
function placeBand(band: DateBand, width: number, axis: Axis): Span {
  const { from, to, start, end } = band;
  const known = { start: from ?? to, end: to ?? from };
  let x0 = known.start === null ? 0 : axis.startOf(known.start);
  let x1 = known.end === null ? width : axis.endOf(known.end);
  if (from === null && to !== null) x0 = x1 - longFade;
  if (to === null && from !== null) x1 = x0 + longFade;
  if (start === 'unsure') x0 -= fade;
  if (end === 'unsure') x1 += fade;
  const missing = Math.max(0, narrowestBand - (x1 - x0));
  x0 = Math.max(0, Math.min(x0 - missing / 2, width - narrowestBand));
  x1 = Math.min(width, Math.max(x1 + missing / 2, x0 + narrowestBand));
  return { x0, x1, band };
}

/** Several bands of one event stand under each other, so that each is seen. */
function stack(spans: readonly Span[], top: number, { panels }: Axis): PlacedBand[] {
  const height = bandHeight / spans.length;
  const inner = spans.length === 1 ? height : Math.max(2, height - 1);
  return spans.map(({ x0, x1, band }, index) => ({
    x: x0,
    y: top + index * height,
    width: x1 - x0,
    height: inner,
    start: band.start,
    end: band.end,
    broken: !panels.some((panel) => panel.x0 <= x0 && x1 <= panel.x1),
  }));
}

function firstFree(
  rows: readonly (readonly { from: number; to: number }[])[],
  { from, to, rows: needed }: Option,
): number {
  const isFree = (at: number) =>
    (rows[at] ?? []).every((taken) => to + between <= taken.from || taken.to + between <= from);
  for (let at = 0; ; at += 1) {
    let fits = true;
    for (let index = at; index < at + needed; index += 1) fits &&= isFree(index);
    if (fits) return at;
  }
}
