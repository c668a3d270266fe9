import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { mostLabels, placeEventsAxis } from '../../../../src/charts/timeline/layout.ts';
import { arrangeTimeline } from '../../../../src/charts/timeline/timeline.ts';
import { stretchInWords } from '../../../../src/charts/timeline/words.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../../../support/scene.ts';
import {
  drawTimeline,
  layoutEvents,
  layoutItems,
  makeUpEvents,
} from '../../../support/timeline.ts';

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

/** The events that a lane draws, each a link, and how many it says are in the list only. */
function countEvents(lane: Scene): { readonly drawn: number; readonly folded: number } {
  const links = shapesOfKind(lane, 'link').map(({ href }) => href);
  const [, folded = '0'] = /\+(\d+) in the list/.exec(wordsOf(lane).at(-1) ?? '') ?? [];
  return { drawn: links.filter((href) => href !== '#list').length, folded: Number(folded) };
}

describe.each(widths)('%d pixels wide', (width) => {
  test('nothing of whole events overlaps or leaves the drawing', () => {
    const items = arrangeTimeline(examined(readFull()));
    expect(items.length).toBeGreaterThan(25);
    const strips = layoutItems(items, width, {
      stretch: stretchInWords,
      signOf: ({ assertion }) =>
        assertion === null ? null : { number: '1', mark: 'MW', inferred: false },
    });
    expect(strips.flatMap(faultsOf)).toEqual([]);
    expect(drawTimeline(strips)).not.toMatch(/NaN|Infinity|undefined/);
    const counts = strips.slice(1).map(countEvents);
    expect(counts.reduce((sum, { drawn: one, folded }) => sum + one + folded, 0)).toBe(
      items.length,
    );
  });

  test.each(Object.entries(made))('nothing of %s overlaps or leaves the drawing', (_, dates) => {
    const strips = layoutEvents(makeUpEvents(dates), width, { stretch: stretchInWords });
    expect(strips.flatMap(faultsOf)).toEqual([]);
    expect(drawTimeline(strips)).not.toMatch(/NaN|Infinity|undefined/);
    for (const { drawn, folded } of strips.slice(1).map(countEvents)) {
      expect(drawn).toBeLessThanOrEqual(mostLabels);
      expect(folded === 0 || drawn === mostLabels).toBe(true);
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
          const strips = layoutEvents(list, width, { stretch: stretchInWords });
          expect(strips.flatMap(faultsOf)).toEqual([]);
          expect(drawTimeline(layoutEvents(shuffled, width, { stretch: stretchInWords }))).toBe(
            drawTimeline(strips),
          );
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('the axis', () => {
  const panelsOf = (dates: readonly string[]) =>
    placeEventsAxis(arrangeTimeline({ events: makeUpEvents(dates), claims: [], articles: [] }), 960)
      .panels;

  test('widens the densest days, and no others', () => {
    const panels = panelsOf(busy);
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
    expect(panelsOf(made[name] ?? [])).toHaveLength(1);
  });

  test('has none without events', () => {
    expect(panelsOf([])).toEqual([]);
    expect(layoutEvents([], 960)).toHaveLength(1);
  });
});

describe('a band', () => {
  const bandsOf = (dates: readonly string[]) =>
    layoutEvents(makeUpEvents(dates, 'said'), 960).flatMap((strip) => shapesOfKind(strip, 'band'));

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
    expect(
      bandsOf([date])
        .map(({ start, end }) => `${start} ${end}`)
        .join(', '),
    ).toBe(sides);
  });

  test('is wider for a month than for a day', () => {
    const [month, day] = bandsOf(['2001-03', '2001-03-05']).map((band) => band.width);
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
    const drawn = drawTimeline(layoutEvents(makeUpEvents(made[name] ?? []), width));
    expect(drawn).toBe(readDrawing('timeline', `${file}-${width}`, drawn));
  });
});

test('the drawing of a lane with more than forty labels is as kept', () => {
  const events = makeUpEvents(daysFrom('2001-01-01', 45, 9), 'published');
  const drawn = drawTimeline(layoutEvents(events, 960));
  expect(drawn).toContain('+5 in the list');
  expect(drawn).toBe(readDrawing('timeline', 'lane-folded-960', drawn));
});
