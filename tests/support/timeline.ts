import type { Event } from '../../src/model/types.ts';
import { joinScenes } from '../../src/charts/kit/stack.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { svgTag } from '../../src/charts/kit/svg/svg-tag.ts';
import { writeShapes } from '../../src/charts/kit/svg/write-svg.ts';
import { layoutDates } from '../../src/charts/timeline/layout/dates.ts';
import {
  layoutStrip,
  layoutStripHead,
  placeStrips,
} from '../../src/charts/timeline/layout/strips.ts';
import { timelineSizes } from '../../src/charts/timeline/layout/sizes.ts';
import {
  arrangeTimeline,
  datesThatMatter,
  lanes,
  type TimelineEvent,
} from '../../src/charts/timeline/timeline.ts';
import { datesWords, panelInWords } from '../../src/charts/timeline/words.ts';

const { dates, strips } = timelineSizes;

/** The widths of the picture of the dates that matter, and of the strips of all. */
export const datesWidths = Object.keys(dates) as (keyof typeof dates)[];
export const stripWidths = Object.keys(strips) as (keyof typeof strips)[];

/** Made-up events, one for each date, of the kinds by turns, with names of many lengths or the ones given. */
export function makeUpEvents(
  written: readonly string[],
  own: Partial<Event> & { readonly names?: readonly string[] } = {},
): Event[] {
  const { names = [], ...rest } = own;
  return written.map((date, index) => ({
    id: `event-${String(index + 1).padStart(3, '0')}`,
    statement: `The Gazette says that thing ${index + 1} took place.`,
    label:
      names[index % Math.max(1, names.length)] ??
      `Thing ${index + 1}${' and so on'.repeat(index % 5)}`,
    words: null,
    passage: null,
    date,
    because: 'Made up.',
    dates: lanes[index % 3] ?? 'said',
    claims: [],
    article: null,
    answers: null,
    matters: null,
    marks: null,
    references: ['document'],
    ...rest,
  }));
}

/** Events as the timeline arranges them. */
export function arrange(events: readonly Event[]): readonly TimelineEvent[] {
  return arrangeTimeline({ events, claims: [], articles: [] });
}

/** The picture of the dates that matter among some events. */
export function drawDatesOf(
  items: readonly TimelineEvent[],
  width: (typeof datesWidths)[number],
): Scene {
  return layoutDates(datesThatMatter(items), dates[width], datesWords);
}

/** The head of the panels of some events, and the strip of each. */
export function drawStripsOf(
  items: readonly TimelineEvent[],
  width: (typeof stripWidths)[number],
): Scene[] {
  const axis = placeStrips(items, width);
  return [
    layoutStripHead(axis, strips[width], panelInWords),
    ...items.map((item) => layoutStrip(item, axis, strips[width])),
  ];
}

const style =
  'text{font-family:sans-serif}.printed{font-family:serif}.strong{font-weight:600}.soft{opacity:.6}.line,.dot.hollow{fill:none;stroke:currentColor}.panel{fill:#eee}.day{stroke:#fff}';

/** Drawings one under the other as one SVG file that can be looked at by itself. */
export function drawAlone(scenes: readonly Scene[]): string {
  const scene = joinScenes(scenes);
  const { width, height, letters } = scene;
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-size': letters };
  const shapes = writeShapes(scene, { name: 'drawing' }).replaceAll(
    /(?<=>)(?=<(?:a |g |text|path|circle))/g,
    '\n',
  );
  return `${svgTag('svg', root)}\n<style>${style}</style>\n${shapes}\n</svg>\n`;
}
