import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { examineFolder } from '../../../../src/disk/examine-folder.ts';
import {
  mostLabels,
  type PlacedTimeline,
  placeTimeline,
} from '../../../../src/charts/timeline/place-timeline.ts';
import { arrangeTimeline } from '../../../../src/charts/timeline/timeline.ts';
import { project } from '../../../support/build-site.ts';
import { readDrawing } from '../../../support/drawing.ts';
import {
  drawTimeline,
  makeUpEvents,
  overlap,
  placeEvents,
  rectanglesOf,
} from '../../../support/timeline.ts';

const { investigation } = examineFolder(project);
const widths = [320, 960];

/** Days one after the other, every so many days. */
function daysFrom(first: string, count: number, every: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * every * 86_400_000).toISOString().slice(0, 10),
  );
}

const busy = [
  ...daysFrom('2001-03-05', 4, 1).flatMap((day) => [day, day, `${day}?`, day]),
  '1999-06',
  '1999/2000',
  '2000-01~/2001-03-05',
  '/2000-12-24',
  '[..2000-12-01]',
  '[2001-03-06,2001-03-07]',
  '2001-03',
  '2002-08-01',
  '2004',
  '2006-02-17',
];

const made: Readonly<Record<string, readonly string[]>> = {
  'one day': ['2001-03-05'],
  'two days': ['2001-03-05', '2001-03-09'],
  'two rival days': ['[2001-03-05,2001-03-09]', '2001-03-06'],
  'a month, and beginnings and ends that are not known': [
    '2001-03',
    '/2001-03-20',
    '2001-02-10/..',
    '2001-02~',
    '[2001-02-01..]',
  ],
  'days of which nothing is known': ['XXXX-12', 'XXXX-12-24'],
  'days of which one has a date': ['XXXX-12', '2001-03-05'],
  'busy days between quiet years': busy,
  'fifty days': daysFrom('2001-01-01', 50, 9),
  'all on one day': Array.from({ length: 50 }, () => '2001-03-05'),
  'all in doubt on one day': Array.from({ length: 9 }, () => '2001-03-05~'),
  'a century': daysFrom('1901-01-01', 50, 730),
  'five hundred days': daysFrom('2001-01-01', 500, 3),
  'five hundred on five days': Array.from({ length: 500 }, (_, at) => `2001-03-0${(at % 5) + 1}`),
  'the first and the last year': ['0001-01-01', '9999-12-31', '9999'],
};

function faultsOf({ lanes, width, panels }: PlacedTimeline): string[] {
  return lanes.flatMap((lane) => {
    const rectangles = rectanglesOf(lane);
    const numbers = [lane.height, ...panels.flatMap(({ x0, x1 }) => [x0, x1])];
    const outside = rectangles.filter(
      ({ x, y, ...size }) =>
        !(x >= -0.01 && y >= -0.01 && size.width > 0 && size.height > 0) ||
        !(x + size.width <= width + 0.01 && y + size.height <= lane.height + 0.01),
    );
    const over = rectangles.flatMap((a, index) =>
      rectangles.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.what} / ${b.what}`] : [])),
    );
    return [
      ...(numbers.every(Number.isFinite) ? [] : ['no number']),
      ...outside.map(({ what }) => `${what} outside`),
      ...over,
    ];
  });
}

describe.each(widths)('%d pixels wide', (width) => {
  test('nothing of the real events overlaps or leaves the drawing', () => {
    const items = arrangeTimeline(investigation ?? { events: [], claims: [], articles: [] });
    expect(items.length).toBeGreaterThan(50);
    const placed = placeTimeline(items, width, ({ assertion }) =>
      assertion === null ? null : { number: '1', mark: 'MW' },
    );
    expect(faultsOf(placed)).toEqual([]);
    expect(drawTimeline(placed)).not.toMatch(/NaN|Infinity|undefined/);
    const drawn = placed.lanes.flatMap(({ events }) => events).length;
    expect(drawn + placed.lanes.reduce((sum, { folded }) => sum + folded, 0)).toBe(items.length);
  });

  test.each(Object.entries(made))('nothing of %s overlaps or leaves the drawing', (_, dates) => {
    const placed = placeEvents(makeUpEvents(dates), width);
    expect(faultsOf(placed)).toEqual([]);
    expect(drawTimeline(placed)).not.toMatch(/NaN|Infinity|undefined/);
    for (const { events, folded } of placed.lanes) {
      expect(events.length).toBeLessThanOrEqual(mostLabels);
      expect(folded === 0 || events.length === mostLabels).toBe(true);
    }
  });

  test('nothing of any events overlaps or leaves the drawing, in whatever order they come', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const part = fc.tuple(day, fc.constantFrom(4, 7, 10, 10), fc.constantFrom('', '', '~', '?'));
    const date = fc.oneof(
      part.map(([iso, length, doubt]) => iso.slice(0, length) + doubt),
      day.map((iso) => `/${iso}`),
      day.map((iso) => `${iso}/..`),
      fc.tuple(day, day).map((pair) => `[${pair.sort().join(',')}]`),
      fc.tuple(day, day).map((pair) => pair.sort().join('/')),
    );
    const events = fc.array(date, { maxLength: 60 }).map((dates) => makeUpEvents(dates));
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(list.every(({ date: each }) => !('fault' in parseDate(each)))).toBe(true);
          const placed = placeEvents(list, width);
          expect(faultsOf(placed)).toEqual([]);
          expect(drawTimeline(placeEvents(shuffled, width))).toBe(drawTimeline(placed));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('the axis', () => {
  test('widens the densest days, and no others', () => {
    const { panels } = placeEvents(makeUpEvents(busy), 960);
    expect(panels.map((panel) => [panel.busy, panel.words])).toEqual([
      [false, '1 January 1999 to 3 March 2001'],
      [true, '4 to 9 March 2001'],
      [false, '10 March 2001 to 17 February 2006'],
    ]);
    const [before, dense, after] = panels.map(({ pixelsPerDay }) => pixelsPerDay);
    expect(dense).toBeGreaterThan(10 * (before ?? 0));
    expect(dense).toBeGreaterThan(10 * (after ?? 0));
  });

  test.each(['fifty days', 'all on one day', 'a century'])('has one scale for %s', (name) => {
    expect(placeEvents(makeUpEvents(made[name] ?? []), 960).panels).toHaveLength(1);
  });

  test('has none without events', () => {
    expect(placeEvents([], 960)).toEqual({ width: 960, panels: [], lanes: [] });
  });
});

describe('a band', () => {
  test.each([
    ['2001-03-05', 'drawn drawn'],
    ['2001-03', 'drawn drawn'],
    ['2001-03-05~', 'unsure unsure'],
    ['2001-03?/2001-04', 'unsure drawn'],
    ['/2001-03-05', 'open drawn'],
    ['[..2001-03-05]', 'open drawn'],
    ['2001-03-05/..', 'drawn open'],
    ['[2001-03-05,2001-03-09]', 'drawn drawn, drawn drawn'],
    ['XXXX-12', 'open open'],
  ])('of %s has the sides %s', (date, sides) => {
    const [lane] = placeEvents(makeUpEvents([date]), 960).lanes;
    const bands = lane?.events.flatMap((event) => event.bands) ?? [];
    expect(bands.map(({ start, end }) => `${start} ${end}`).join(', ')).toBe(sides);
  });

  test('is wider for a month than for a day', () => {
    const [lane] = placeEvents(makeUpEvents(['2001-03', '2001-03-05'], 'said'), 960).lanes;
    const [month, day] = lane?.events.map(({ bands }) => bands[0]?.width ?? 0) ?? [];
    expect(month).toBeGreaterThan(20 * (day ?? Infinity));
  });
});

describe.each([
  ['one-day', 'one day'],
  ['two-rival-days', 'two rival days'],
  ['month-and-open-sides', 'a month, and beginnings and ends that are not known'],
  ['busy-days-between-quiet-years', 'busy days between quiet years'],
  ['all-on-one-day', 'all on one day'],
  ['century', 'a century'],
])('the drawing %s', (file, name) => {
  test.each(widths)('%d pixels wide is as kept', (width) => {
    const drawn = drawTimeline(placeEvents(makeUpEvents(made[name] ?? []), width));
    expect(drawn).toBe(readDrawing('timeline', `${file}-${width}`, drawn));
  });
});

test('the drawing of a lane with more than forty labels is as kept', () => {
  const events = makeUpEvents(daysFrom('2001-01-01', 45, 9), 'published');
  const drawn = drawTimeline(placeEvents(events, 960));
  expect(drawn).toContain('+5 in the list');
  expect(drawn).toBe(readDrawing('timeline', 'lane-folded-960', drawn));
});
