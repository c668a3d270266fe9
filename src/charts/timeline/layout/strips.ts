import { breakLabel } from '../../kit/measure.ts';
import { lineAt } from '../../kit/place.ts';
import { letters, type SceneRule, type Scene, type Shape, type Step } from '../../kit/scene.ts';
import { linesAt, textAt } from '../../kit/text.ts';
import { type Axis, type Panel, placeAxis } from './axis.ts';
import type { DateBand } from './bands.ts';
import { markOf } from './dates.ts';
import { timelineSizes } from './sizes.ts';
import { findStretches } from './stretches.ts';
import { isHollow, type TimelineEvent } from '../timeline.ts';

const { strips, gutter, strip: height } = timelineSizes;
const middle = height / 2;
const stripTitleLeading = 15;
const tickHeight = 16;
/** Half the height of a bar, and of a hollow stretch. */
const half = 5;
/** A stretch that is narrower is a mark. */
const leastStretch = 14;

/** The axis that the strips of all events have in common. */
export function placeStrips(items: readonly TimelineEvent[], size: keyof typeof strips): Axis {
  const stretches = findStretches(items.map(({ bands }) => bands));
  const sizes = { left: 0, right: strips[size], gap: gutter[size], inset: 9, tickSize: letters };
  return placeAxis(stretches, sizes);
}

/** The names of the panels and of their days, over a kind of dates. */
export function layoutStripHead(
  { panels }: Axis,
  width: number,
  title: (panel: Panel, panels: readonly Panel[]) => string,
): Scene {
  const titles = panels.map((panel) =>
    breakLabel(title(panel, panels), panel.x1 - panel.x0, letters, '600', 4),
  );
  const lines = Math.max(0, ...titles.map((each) => each.length));
  const bottom = lines * stripTitleLeading + tickHeight;
  const shapes = panels.flatMap(({ x0, ticks }, at): Shape[] => [
    ...linesAt(titles[at] ?? [], x0, 12, { leading: stripTitleLeading, weight: '600' }),
    ...ticks
      .filter(({ label }) => label !== '')
      .map(({ x, label }) => textAt(label, x, bottom - 4, { soft: true })),
  ]);
  return { width, height: bottom + 2, letters, grid: 1, shapes };
}

/** One event on the panels: a mark, or the stretch of its days, with bars where they are known to begin and to end. */
export function layoutStrip(item: TimelineEvent, axis: Axis, width: number): Scene {
  const { panels } = axis;
  const shapes = bandsApart(item, axis).flatMap((band) => drawBand(item, band, axis));
  return { width, height, letters, grid: 1, shapes: [...rulePanels(panels), ...shapes] };
}

/** The bands of an event as they are drawn: several as one stretch where their marks would touch. */
function bandsApart({ bands }: TimelineEvent, axis: Axis): readonly DateBand[] {
  const [first] = bands;
  const last = bands.at(-1);
  if (first === undefined || last === undefined) return [];
  const touch = bands.slice(1).some(({ from }, at) => {
    const end = bands[at]?.to ?? null;
    return from === null || end === null || axis.startOf(from) - axis.endOf(end) < leastStretch;
  });
  return touch ? [{ ...first, to: last.to, end: last.end }] : bands;
}

/** The panels, and the lines of their days on them. */
function rulePanels(panels: readonly Panel[]): SceneRule[] {
  const areas = panels.flatMap(({ x0, x1 }): Step[] => [
    ['M', x0, 0],
    ['H', x1],
    ['V', height],
    ['H', x0],
    ['Z'],
  ]);
  const days = panels.flatMap(({ ticks }) =>
    ticks.flatMap(({ x }): Step[] => [
      ['M', x, 0],
      ['V', height],
    ]),
  );
  return [
    { kind: 'rule' as const, of: 'panel', path: areas },
    { kind: 'rule' as const, of: 'day', path: days },
  ].filter(({ path }) => path.length > 0);
}

function drawBand(item: TimelineEvent, { from, to }: DateBand, axis: Axis): Shape[] {
  const { panels, startOf, endOf } = axis;
  if (panels.length === 0) return [];
  const first = panels.findIndex((panel) => from === null || from < panel.to);
  const last = panels.findLastIndex((panel) => to === null || panel.from < to);
  const parts = panels.slice(Math.max(0, first), last + 1).map((panel, at, all) => {
    const isFirst = at === 0;
    const isLast = at === all.length - 1;
    const x0 = isFirst && from !== null ? startOf(from) : panel.x0;
    const x1 = isLast && to !== null ? endOf(to) : panel.x1;
    return { x0, x1, starts: isFirst && from !== null, ends: isLast && to !== null };
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.starts && only.ends) {
    const x = (only.x0 + only.x1) / 2;
    const mark = markOf(item, Math.round(x), middle, 0.78);
    if (only.x1 - only.x0 < leastStretch) return [mark];
    return isHollow(item) ? [drawHollow(only, false, false)] : [drawBar(only), mark];
  }
  return parts.flatMap((part, at) => {
    const openStart = at === 0 && !part.starts;
    const openEnd = at === parts.length - 1 && !part.ends;
    if (isHollow(item)) return [drawHollow(part, openStart, openEnd)];
    return [
      drawBar(part),
      ...(openStart ? [openHead(part.x0, -1)] : []),
      ...(openEnd ? [openHead(part.x1, 1)] : []),
    ];
  });
}

interface StripPart {
  readonly x0: number;
  readonly x1: number;
  readonly starts: boolean;
  readonly ends: boolean;
}

function drawBar({ x0, x1, starts, ends }: StripPart): Shape {
  const bar = (x: number): Step[] => [
    ['M', x, middle - half],
    ['V', middle + half],
  ];
  return lineAt([
    ...(starts ? bar(x0) : []),
    ['M', x0, middle],
    ['H', x1],
    ...(ends ? bar(x1) : []),
  ]);
}

/** The hollow stretch of what is alleged: an open side is a point, a side that goes on in the next panel has no edge. */
function drawHollow(
  { x0, x1, starts, ends }: StripPart,
  openStart: boolean,
  openEnd: boolean,
): Shape {
  const [top, bottom] = [middle - half, middle + half];
  const left = openStart ? x0 + half : x0;
  const right = openEnd ? x1 - half : x1;
  const end: Step[] = openEnd
    ? [
        ['L', x1, middle],
        ['L', right, bottom],
      ]
    : [ends ? ['V', bottom] : ['M', right, bottom]];
  const start: Step[] = openStart
    ? [
        ['L', x0, middle],
        ['L', left, top],
      ]
    : starts
      ? [['V', top]]
      : [];
  const path: Step[] = [['M', left, top], ['H', right], ...end, ['H', left], ...start];
  return { kind: 'line', part: 'line', rests: 'printed', of: 'alleged', path };
}

/** The head of a side on which no day is known. */
function openHead(x: number, way: 1 | -1): Shape {
  const back = x - way * 7;
  const path: Step[] = [['M', back, middle - 4], ['L', x, middle], ['L', back, middle + 4], ['Z']];
  return { kind: 'line', part: 'head', path };
}
