import { letters, type Rule, type Scene, type Shape, type Sign, type Step } from '../kit/scene.ts';
import { textAt } from '../kit/text.ts';
import { type Axis, type Panel, placeAxis } from './axis.ts';
import { stackEvents } from './stack-events.ts';
import { findStretches } from './stretches.ts';
import { type Lane, lanes, type TimelineEvent } from './timeline.ts';

/** What the picture says and where it leads. */
export interface TimelineWords {
  readonly lanes: Readonly<Record<Lane, string>>;
  /** The words of a stretch: its days, and that its scale is another one. */
  readonly stretch: (panel: Panel, panels: readonly Panel[]) => readonly string[];
  readonly folded: (count: number) => string;
  /** The sign of the speaker of an event, where one is printed. */
  readonly signOf: (item: TimelineEvent) => Sign | null;
  readonly hrefOf: (id: string) => string;
  readonly hrefOfList: string;
  /** Attributes of an event's link, by which it can be filtered. */
  readonly filtersOf: (item: TimelineEvent) => Readonly<Record<string, string>>;
}

/** How wide the picture is, and whether each lane repeats the axis, as where a lane is taller than a screen. */
export interface TimelineSize {
  readonly width: number;
  readonly repeats: boolean;
}

/** More events of a lane than these are folded into the list. */
export const mostLabels = 40;

const laneHead = 24;
const laneFoot = 8;
const foldedHeight = 22;
const stretchLine = 15;
const tickLine = 18;

/** Places events on the axis that they have in common. */
export function placeEventsAxis(items: readonly TimelineEvent[], width: number): Axis {
  const stretches = findStretches(items.map(({ bands }) => bands));
  return placeAxis(stretches, { left: 0, right: width, gap: 22, tickSize: letters });
}

/** Lays events, which come in time order, out in lanes: strips one under the other, first what all share. */
export function layoutTimeline(
  items: readonly TimelineEvent[],
  { width, repeats }: TimelineSize,
  words: TimelineWords,
): Scene[] {
  const axis = placeEventsAxis(items, width);
  const { panels } = axis;
  const heads = panels.map((panel) => words.stretch(panel, panels));
  const axisHeight =
    Math.max(0, ...heads.map((lines) => lines.length)) * stretchLine + tickLine + 4;
  const named = nameAxis(panels, heads, axisHeight);
  const strip = { width, letters, grid: 1 };
  const top = repeats ? axisHeight : 0;
  const drawn = lanes.flatMap((lane): Scene[] => {
    const own = items.filter((item) => item.lane === lane);
    if (own.length === 0) return [];
    const { events, height: body } = stackEvents(own.slice(0, mostLabels), width, axis, words);
    const folded = own.length - events.length;
    const height = top + laneHead + body + (folded > 0 ? foldedHeight : 0) + laneFoot;
    const head = textAt(words.lanes[lane], 0, top + 16, { weight: '600' });
    const edge: Rule = {
      kind: 'rule',
      of: 'lane-line',
      path: [
        ['M', 0, top],
        ['H', width],
      ],
    };
    const shapes: Shape[] = [
      ...ruleAxis(panels, top, height),
      ...(repeats ? named : []),
      edge,
      head,
      {
        kind: 'group',
        at: { x: 0, y: top + laneHead },
        shapes: [...events, ...foldEvents(folded, body + 14, words)],
      },
    ];
    return [{ ...strip, height, shapes, data: { 'data-dates': lane } }];
  });
  const paints: Shape = { kind: 'paints', stretches: panels };
  return [
    { ...strip, height: repeats ? 0 : axisHeight, shapes: [paints, ...(repeats ? [] : named)] },
    ...drawn,
  ];
}

function foldEvents(folded: number, y: number, words: TimelineWords): Shape[] {
  if (folded === 0) return [];
  const text = textAt(words.folded(folded), 0, y, { weight: '600' });
  return [{ kind: 'link', href: words.hrefOfList, shapes: [text] }];
}

/** The days of the stretches, and the names of ticks to the right of their lines. */
function nameAxis(
  panels: readonly Panel[],
  heads: readonly (readonly string[])[],
  bottom: number,
): Shape[] {
  return panels.flatMap(({ x0, ticks, busy }, index) => [
    ...(heads[index] ?? []).map((line, at) =>
      textAt(
        line,
        x0,
        12 + at * stretchLine,
        busy && at === 0 ? { weight: '600' } : { soft: true },
      ),
    ),
    ...ticks
      .filter(({ label }) => label !== '')
      .map(({ x, label }) => textAt(label, x + 3, bottom - 5, { soft: true })),
  ]);
}

/** The lines of ticks, and jagged lines where the scale changes. */
function ruleAxis(panels: readonly Panel[], top: number, bottom: number): Rule[] {
  const ticks = panels.flatMap((panel) =>
    panel.ticks.flatMap(({ x }): Step[] => [
      ['M', x, top],
      ['V', bottom],
    ]),
  );
  const breaks = panels.slice(1).flatMap((panel, index) => {
    const left = panels[index]?.x1 ?? 0;
    return breakAt((left + panel.x0) / 2, top, bottom);
  });
  return [
    { kind: 'rule' as const, of: 'tick', path: ticks },
    { kind: 'rule' as const, of: 'break', path: breaks },
  ].filter(({ path }) => path.length > 0);
}

/** Two jagged lines, so that nobody takes the stretches for one. */
function breakAt(x: number, top: number, bottom: number): Step[] {
  const tooth = 6;
  const teeth = Math.floor((bottom - top) / tooth);
  const jags = Array.from({ length: teeth }, (_, index): Step => [
    'l',
    index % 2 === 0 ? 4 : -4,
    tooth,
  ]);
  return [x - 5, x + 1].flatMap((at): Step[] => [['M', at, top], ...jags]);
}
