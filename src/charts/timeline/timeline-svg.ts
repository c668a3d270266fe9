import { round, writeBand, writeFades } from '../kit/band-svg.ts';
import { timelineLetters } from './place-timeline.ts';
import type { PlacedEvent, PlacedLane, PlacedTimeline } from './place-timeline.ts';
import type { Lane } from './timeline.ts';
import type { Panel } from './timeline-scale.ts';
import { type Attributes, escapeMarkup as escape, svgTag as tag, svgText } from '../kit/svg-tag.ts';

/** What a drawing says and where it leads. */
export interface TimelineWords {
  /** Sets the ids of several drawings of a page apart. */
  readonly name: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  /** The words of a stretch: its days, and that its scale is another one. */
  readonly stretch: (panel: Panel, panels: readonly Panel[]) => readonly string[];
  readonly folded: (count: number) => string;
  readonly hrefOf: (id: string) => string;
  readonly hrefOfList: string;
  /** Attributes of an event's link, by which it can be filtered. */
  readonly attributesOf: (id: string) => Readonly<Record<string, string>>;
  /** Whether each lane repeats the axis, as where a lane is taller than a screen. */
  readonly repeats: boolean;
}

const laneHead = 24;
const laneFoot = 8;
const foldedHeight = 22;
const stretchLine = 15;
const tickLine = 18;

/** Writes a placed timeline as SVGs, one under the other: what all share, and each lane. */
export function writeTimeline(timeline: PlacedTimeline, words: TimelineWords): string[] {
  const heads = timeline.panels.map((panel) => words.stretch(panel, timeline.panels));
  const axisHeight = heightOfAxis(heads);
  const axis = writeAxis(timeline.panels, heads, axisHeight);
  const shared = words.repeats ? open(timeline.width, 0, {}) : open(timeline.width, axisHeight, {});
  return [
    `${shared}<defs>${writeFades(words.name)}${writeClip(timeline, words.name)}</defs>${words.repeats ? '' : axis}</svg>`,
    ...timeline.lanes.map((lane) => {
      const top = words.repeats ? axisHeight : 0;
      const body = top + laneHead;
      const height = top + heightOfLane(lane);
      return [
        open(timeline.width, height, { 'data-dates': lane.lane }),
        writeGrid(timeline, top, height),
        words.repeats ? axis : '',
        `<path class="lane-line" d="M0 ${top}H${timeline.width}"/>`,
        text({ x: 0, y: top + 16, class: 'strong' }, words.lanes[lane.lane]),
        `<g transform="translate(0 ${body})">`,
        ...lane.events.map((event) => writeEvent(event, words)),
        writeFolded(lane, words),
        '</g></svg>',
      ].join('');
    }),
  ];
}

/** The height of all of them together, in CSS pixels. */
export function measureTimeline(
  timeline: PlacedTimeline,
  { repeats, stretch }: Pick<TimelineWords, 'repeats' | 'stretch'>,
): number {
  const axis = heightOfAxis(timeline.panels.map((panel) => stretch(panel, timeline.panels)));
  const lanes = timeline.lanes.reduce((sum, lane) => sum + heightOfLane(lane), 0);
  return lanes + axis * (repeats ? timeline.lanes.length : 1);
}

function heightOfAxis(heads: readonly (readonly string[])[]): number {
  return Math.max(0, ...heads.map((lines) => lines.length)) * stretchLine + tickLine + 4;
}

function heightOfLane({ height, folded }: PlacedLane): number {
  return laneHead + height + (folded > 0 ? foldedHeight : 0) + laneFoot;
}

function open(width: number, height: number, attributes: Attributes): string {
  return tag('svg', {
    class: 'lane',
    width,
    height,
    'font-size': timelineLetters,
    ...attributes,
  });
}

function writeGrid({ panels }: PlacedTimeline, top: number, bottom: number): string {
  const lines = panels.flatMap(({ ticks }) =>
    ticks.map(({ x }) => `M${round(x)} ${top}V${bottom}`),
  );
  const breaks = panels.slice(1).map((panel, index) => {
    const left = panels[index]?.x1 ?? 0;
    return writeBreak((left + panel.x0) / 2, top, bottom);
  });
  return [
    lines.length === 0 ? '' : `<path class="tick" d="${lines.join('')}"/>`,
    breaks.length === 0 ? '' : `<path class="break" d="${breaks.join('')}"/>`,
  ].join('');
}

function writeAxis(
  panels: readonly Panel[],
  heads: readonly (readonly string[])[],
  bottom: number,
): string {
  return panels
    .map(({ x0, ticks, busy }, index) =>
      [
        ...(heads[index] ?? []).map((line, at) =>
          text(
            { x: x0, y: 12 + at * stretchLine, class: busy && at === 0 ? 'strong' : 'soft' },
            line,
          ),
        ),
        ...ticks.map(({ x, label }) =>
          label === '' ? '' : text({ x: x + 3, y: bottom - 5, class: 'soft' }, label),
        ),
      ].join(''),
    )
    .join('');
}

/** Two jagged lines, so that nobody takes the stretches for one. */
function writeBreak(x: number, top: number, bottom: number): string {
  const tooth = 6;
  const teeth = Math.floor((bottom - top) / tooth);
  const jags = Array.from({ length: teeth }, (_, index) => `l${index % 2 === 0 ? 4 : -4} ${tooth}`);
  return [x - 5, x + 1].map((at) => `M${round(at)} ${top}${jags.join('')}`).join('');
}

function writeEvent({ id, item, bands, lines, sign }: PlacedEvent, words: TimelineWords): string {
  return [
    tag('a', { href: words.hrefOf(id), tabindex: -1, ...words.attributesOf(id) }),
    ...bands.map((band) => writeBand(band, item.draws === 'documents', words.name)),
    sign === null
      ? ''
      : `${tag('foreignObject', {
          x: round(sign.x),
          y: round(sign.y - 9.5),
          width: round(sign.width),
          height: 24,
          'data-speaker': sign.number,
        })}<span class="speaker-mark">${escape(sign.mark)}</span></foreignObject>`,
    ...lines.map((line) => text({ x: line.x, y: line.y + 4 }, line.text)),
    '</a>',
  ].join('');
}

function writeFolded({ folded, height }: PlacedLane, words: TimelineWords): string {
  if (folded === 0) return '';
  const link = tag('a', { href: words.hrefOfList, tabindex: -1 });
  return `${link}${text({ x: 0, y: height + 14, class: 'strong' }, words.folded(folded))}</a>`;
}

/** Everything but the breaks, at any height. */
function writeClip({ panels }: PlacedTimeline, name: string): string {
  if (panels.length < 2) return '';
  const stretches = panels.map(({ x0, x1 }) => `M${round(x0)} 0H${round(x1)}V99999H${round(x0)}z`);
  return `<clipPath id="${name}-b"><path d="${stretches.join('')}"/></clipPath>`;
}

function text(
  { x, y, class: kind }: { readonly x: number; readonly y: number; readonly class?: string },
  words: string,
): string {
  return svgText({ class: kind, x: round(x), y: round(y) }, words);
}
