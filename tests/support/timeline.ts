import type { Event } from '../../src/model/types.ts';
import { labelWidth } from '../../src/charts/kit/label-size.ts';
import {
  placeTimeline,
  timelineLetters,
  type PlacedEvent,
  type PlacedLane,
  type PlacedTimeline,
} from '../../src/charts/timeline/place-timeline.ts';
import { arrangeTimeline, lanes, type TimelineEvent } from '../../src/charts/timeline/timeline.ts';
import { type TimelineWords, writeTimeline } from '../../src/charts/timeline/timeline-svg.ts';

/** Made-up events, one for each date, in the lanes by turns, with labels of many lengths. */
export function makeUpEvents(dates: readonly string[], lane?: Event['dates']): Event[] {
  return dates.map((date, index) => ({
    id: `event-${String(index + 1).padStart(3, '0')}`,
    statement: `The Gazette says that thing ${index + 1} took place.`,
    label: `Thing ${index + 1}${' and so on'.repeat(index % 5)}`,
    words: null,
    passage: null,
    date,
    because: 'Made up.',
    dates: lane ?? lanes[index % 3] ?? 'said',
    claims: [],
    article: null,
    references: ['document'],
  }));
}

/** Made-up events as they are placed; every third has a speaker's sign, of one letter or of two. */
export function placeEvents(events: readonly Event[], width: number): PlacedTimeline {
  const items = arrangeTimeline({ events, claims: [], articles: [] });
  return placeTimeline(items, width, signOf);
}

function signOf({ event }: TimelineEvent) {
  const number = Number(event.id.slice(-3));
  if (number % 3 !== 0) return null;
  return { number: String(number % 24), mark: number % 2 === 0 ? 'A' : 'MW' };
}

/** A rectangle that something takes up, and what it is. */
export interface Rectangle {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the events of a lane take up: each band, each line of a label, each sign. */
export function rectanglesOf({ events }: PlacedLane): Rectangle[] {
  return events.flatMap((event) => [...bandsOf(event), ...wordsOf(event)]);
}

function bandsOf({ id, bands }: PlacedEvent): Rectangle[] {
  const rectangles = bands.map(({ x, y, width, height }, index) => ({
    what: `${id} band ${index}`,
    x,
    y,
    width,
    height,
  }));
  return rectangles;
}

function wordsOf({ id, lines, sign }: PlacedEvent): Rectangle[] {
  const words = lines.map(({ x, y, text }) => ({
    what: `${id} “${text}”`,
    x,
    y: y - timelineLetters / 2,
    width: labelWidth(text, timelineLetters),
    height: timelineLetters,
  }));
  if (sign === null) return words;
  const { x, y, width } = sign;
  return [...words, { what: `${id} sign`, x, y: y - 9.5, width, height: 24 }];
}

/** Whether two rectangles have more in common than an edge. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  const near = 0.01;
  return (
    a.x + near < b.x + b.width &&
    b.x + near < a.x + a.width &&
    a.y + near < b.y + b.height &&
    b.y + near < a.y + a.height
  );
}

const words: TimelineWords = {
  name: 'drawing',
  lanes: {
    'said-to-have-happened': 'Said to have happened',
    said: 'Said',
    published: 'Published',
  },
  stretch: ({ shortWords, busy }) => (busy ? [shortWords, 'widened'] : [shortWords]),
  folded: (count) => `+${count} in the list`,
  hrefOf: (id) => `#${id}`,
  hrefOfList: '#list',
  attributesOf: () => ({}),
  repeats: false,
};

const style =
  'text{font-family:sans-serif}.strong{font-weight:600}.soft,.tick,.break{opacity:.6}.tick,.break,.lane-line,.hollow{fill:none;stroke:currentColor}.speaker-mark{display:block;background:currentColor;font:600 12px/17px sans-serif}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawTimeline(timeline: PlacedTimeline): string {
  let height = 0;
  const parts = writeTimeline(timeline, words).map((part) => {
    const y = height;
    height += Number(/ height="([\d.]+)"/.exec(part)?.[1]);
    return part
      .replace('<svg', `<svg y="${y}"`)
      .replaceAll('<span', '<span xmlns="http://www.w3.org/1999/xhtml"')
      .replaceAll(
        /(?<=>)(?=<(?:svg|\/svg|a |g |defs|path class="(?:tick|break|lane-line)))/g,
        '\n',
      );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${timeline.width}" height="${height}">`,
    `<style>${style}</style>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
