import type { Event } from '../../src/model/types.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import { svgTag } from '../../src/charts/kit/svg/svg-tag.ts';
import { writeShapes } from '../../src/charts/kit/svg/write-svg.ts';
import { layoutTimeline, type TimelineWords } from '../../src/charts/timeline/layout.ts';
import { arrangeTimeline, lanes, type TimelineEvent } from '../../src/charts/timeline/timeline.ts';

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
    answers: null,
    references: ['document'],
  }));
}

/** Made-up events as they are drawn; every third has a speaker's sign, of one letter or of two. */
export function layoutEvents(
  events: readonly Event[],
  width: number,
  own: Partial<TimelineWords> = {},
): Scene[] {
  return layoutItems(arrangeTimeline({ events, claims: [], articles: [] }), width, own);
}

/** Events as they are drawn in the words of the tests. */
export function layoutItems(
  items: readonly TimelineEvent[],
  width: number,
  own: Partial<TimelineWords> = {},
): Scene[] {
  return layoutTimeline(items, { width, repeats: false }, { ...words, ...own });
}

function signOf({ event }: TimelineEvent) {
  const number = Number(event.id.slice(-3));
  if (number % 3 !== 0) return null;
  return { number: String(number % 24), mark: number % 2 === 0 ? 'A' : 'MW', inferred: false };
}

const words: TimelineWords = {
  lanes: {
    'said-to-have-happened': 'Said to have happened',
    said: 'Said',
    published: 'Published',
  },
  stretch: ({ shortWords, busy }) => (busy ? [shortWords, 'widened'] : [shortWords]),
  folded: (count) => `+${count} in the list`,
  hrefOf: (id) => `#${id}`,
  hrefOfList: '#list',
  signOf,
  filtersOf: () => ({}),
};

const style =
  'text{font-family:sans-serif}.strong{font-weight:600}.soft,.tick,.break{opacity:.6}.tick,.break,.lane-line,.hollow{fill:none;stroke:currentColor}.speaker-mark{display:block;background:currentColor;font:600 12px/17px sans-serif}';

/** A drawing as one SVG file that can be looked at by itself. */
export function drawTimeline(strips: readonly Scene[]): string {
  let height = 0;
  const parts = strips.map((strip) => {
    const { width, letters, data } = strip;
    const root = { y: height, class: 'lane', width, height: strip.height, 'font-size': letters };
    height += strip.height;
    return `${svgTag('svg', { ...root, ...data })}${writeShapes(strip, { name: 'drawing' })}</svg>`
      .replaceAll('<span', '<span xmlns="http://www.w3.org/1999/xhtml"')
      .replaceAll(
        /(?<=>)(?=<(?:svg|\/svg|a |g |defs|path class="(?:tick|break|lane-line)))/g,
        '\n',
      );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${strips[0]?.width ?? 0}" height="${height}">`,
    `<style>${style}</style>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
