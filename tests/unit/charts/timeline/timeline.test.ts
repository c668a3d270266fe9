import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { findBrackets } from '../../../../src/charts/timeline/brackets.ts';
import { findGap } from '../../../../src/charts/timeline/gaps.ts';
import { placeStrips } from '../../../../src/charts/timeline/layout-strips.ts';
import { timelineSizes } from '../../../../src/charts/timeline/sizes.ts';
import { arrangeTimeline, datesThatMatter } from '../../../../src/charts/timeline/timeline.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { faultsOf, shapesOfKind, struckIn, wordsOf } from '../../../support/scene.ts';
import {
  arrange,
  datesWidths,
  drawAlone,
  drawDatesOf,
  drawStripsOf,
  makeUpEvents,
  stripWidths,
} from '../../../support/timeline.ts';

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
  'days in brackets that overlap': [
    '[2001-03-05..2001-03-09]',
    '[2001-03-06..2001-03-12]',
    '2001-03-08',
    '[2001-03-07..2001-03-20]',
    '[2001-03-08..2001-03-15]',
    '2001-06-01',
  ],
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
  'the first and the last year': ['0001-01-01', '9999-12-31', '9999'],
};

const names = {
  long: [
    'A name with fifty-nine letters, as long as a label can be',
    'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein',
  ],
  'right-to-left': ['رئيس مجلس محافظة نينوى بشار الكيكي ينفي', 'הוועדה לזכויות האדם', 'سعيد'],
};

/** Any date that may be written. */
const anyDate = (() => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const part = fc.tuple(day, fc.constantFrom(4, 7, 10, 10), fc.constantFrom('', '', '~', '?'));
  return fc.oneof(
    part.map(([iso, length, doubt]) => iso.slice(0, length) + doubt),
    day.map((iso) => `/${iso}`),
    day.map((iso) => `${iso}/..`),
    fc.tuple(day, day).map((pair) => `[${pair.sort().join(',')}]`),
    fc.tuple(day, day).map((pair) => pair.sort().join('/')),
  );
})();

const faults = (scene: Parameters<typeof faultsOf>[0]) => [...faultsOf(scene), ...struckIn(scene)];

describe('of the dates that matter', () => {
  test('those are drawn of which the editor says so, else the articles’, else the first ten', () => {
    const some = makeUpEvents(busy);
    const declared = some.map((event, at) =>
      at % 9 === 0 ? { ...event, matters: 'It does.' } : event,
    );
    expect(datesThatMatter(arrange(declared)).map(({ event }) => event.matters)).toEqual(
      Array.from({ length: 3 }, () => 'It does.'),
    );
    expect(datesThatMatter(arrange(some))).toHaveLength(10);
    const articles = some.map((event, at) =>
      at < 2 ? { ...event, dates: 'published' as const, article: 'post' } : event,
    );
    expect(datesThatMatter(arrange(articles))).toHaveLength(2);
  });

  describe.each(datesWidths)('in the %s picture', (width) => {
    test.each(Object.entries(made))(
      'nothing of %s overlaps, is struck through or leaves it',
      (_, dates) => {
        const items = arrange(
          makeUpEvents(dates, { matters: 'Ten words of a note on why it matters here.' }),
        );
        const scene = drawDatesOf(items, width);
        expect(faults(scene)).toEqual([]);
        expect(shapesOfKind(scene, 'link').map(({ href }) => href.replace(/.*#/u, ''))).toEqual(
          datesThatMatter(items).map(({ event }) => event.id),
        );
      },
    );

    test.each(Object.entries(names))('%s names keep to their column, whole', (_, own) => {
      const items = arrange(makeUpEvents(daysFrom('2001-01-01', 10, 40), { names: own }));
      const scene = drawDatesOf(items, width);
      expect(faults(scene)).toEqual([]);
      const drawn = wordsOf(scene).join('').replaceAll(' ', '');
      expect(own.filter((name) => !drawn.includes(name.replaceAll(' ', '')))).toEqual([]);
    });

    test('nothing of any dates overlaps, is struck through or leaves it', () => {
      fc.assert(
        fc.property(fc.array(anyDate, { minLength: 1, maxLength: 12 }), (dates) => {
          expect(dates.every((date) => !('fault' in parseDate(date)))).toBe(true);
          const items = arrange(makeUpEvents(dates, { matters: 'A note.' }));
          expect(faults(drawDatesOf(items, width))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    }, 60_000);
  });

  test('the line is cut where long nothing lies, and says how many days', () => {
    const items = arrange(makeUpEvents(['2001-01-01', '2001-01-09', '2001-03-20', '2001-03-21']));
    expect(items.map((_, at) => (at === 0 ? null : findGap(items, at)))).toEqual([
      null,
      null,
      69,
      null,
    ]);
    expect(wordsOf(drawDatesOf(items, 'wide'))).toContain('69 days with none of these dates');
  });

  test('a bracket reaches over the dates on which something can have been', () => {
    const brackets = findBrackets(
      arrange(makeUpEvents(made['days in brackets that overlap'] ?? [])),
    );
    expect(brackets).toEqual([
      { from: 0, to: 4, lane: 0 },
      { from: 0, to: 4, lane: 1 },
      { from: 0, to: 4, lane: 2 },
    ]);
    expect(findBrackets(arrange(makeUpEvents(['2001-03-05', '2001-03-06'])))).toEqual([]);
    expect(findBrackets(arrange(makeUpEvents(['2001', '2004-03-06'])))).toEqual([]);
  });
});

describe.each(stripWidths)('in the %s strips of all dates', (width) => {
  test('each event of a whole investigation has one, on which nothing overlaps', () => {
    const items = arrangeTimeline(examined(readFull()));
    expect(items.length).toBeGreaterThan(25);
    const scenes = drawStripsOf(items, width);
    expect(scenes).toHaveLength(items.length + 1);
    expect(scenes.flatMap(faults)).toEqual([]);
  });

  test.each(Object.entries(made))('nothing of %s overlaps or leaves them', (_, dates) => {
    const [head, ...strips] = drawStripsOf(arrange(makeUpEvents(dates)), width);
    if (head === undefined) throw new Error('no head');
    expect([head, ...strips].flatMap(faults)).toEqual([]);
    const known = dates.some((date) => !date.startsWith('X'));
    const empty = strips.filter(({ shapes }) => shapes.every(({ kind }) => kind === 'rule'));
    expect(empty).toHaveLength(known ? 0 : strips.length);
  });

  test('nothing of any dates overlaps or leaves them', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 40 }), (dates) => {
        const scenes = drawStripsOf(arrange(makeUpEvents(dates)), width);
        expect(scenes.flatMap(faults)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a strip', () => {
  const dated = (date: string, alleged = false) => {
    const items = arrange(makeUpEvents(['2000-01-01', date, '2002-12-31'], { dates: 'said' }));
    const at = items.findIndex(({ event }) => event.id === 'event-002');
    const item = items[at];
    if (item === undefined) throw new Error('no event');
    const drawn = drawStripsOf(
      items.map((each) =>
        each === item && alleged
          ? { ...each, lane: 'said-to-have-happened' as const, assertion: {} as never }
          : each,
      ),
      'wide',
    )[at + 1];
    if (drawn === undefined) throw new Error('no strip');
    return drawn.shapes
      .filter(({ kind }) => kind !== 'rule')
      .map((shape) =>
        shape.kind === 'dot'
          ? `${shape.hollow ? 'hollow' : 'filled'} ${shape.form}`
          : shape.kind === 'line'
            ? (shape.of ?? shape.part)
            : shape.kind,
      )
      .join(', ');
  };

  test.each([
    ['2001-03-05', false, 'filled diamond'],
    ['2001-03-05?', false, 'filled diamond'],
    ['2001-03-05', true, 'hollow round'],
    ['2001-03/2001-09', false, 'line, filled diamond'],
    ['2001-03/2001-09', true, 'alleged'],
    ['/2001-09-01', false, 'line, head'],
    ['/2001-09-01', true, 'alleged'],
    ['2001-09-01/..', false, 'line, head'],
    ['[2001-01-01,2001-12-01]', false, 'filled diamond, filled diamond'],
    ['[2001-01-01,2001-01-03]', false, 'filled diamond'],
  ])('of %s, alleged %s, has %s', (date, alleged, marks) => {
    expect(dated(date, alleged)).toBe(marks);
  });
});

describe('the panels', () => {
  const panelsOf = (dates: readonly string[]) =>
    placeStrips(arrange(makeUpEvents(dates)), 'wide').panels;

  test('widen the densest days, with paper between them', () => {
    const panels = panelsOf(busy);
    expect(panels.map((panel) => [panel.busy, panel.words])).toEqual([
      [false, '1 January 1999 to 3 March 2001'],
      [true, '4 to 9 March 2001'],
      [false, '10 March 2001 to 17 February 2006'],
    ]);
    const [before, dense, after] = panels.map(({ pixelsPerDay }) => pixelsPerDay);
    expect(dense).toBeGreaterThan(10 * (before ?? 0));
    expect(dense).toBeGreaterThan(10 * (after ?? 0));
    const gaps = panels.slice(1).map(({ x0 }, at) => x0 - (panels[at]?.x1 ?? 0));
    expect(gaps.map(Math.round)).toEqual([timelineSizes.gutter.wide, timelineSizes.gutter.wide]);
    expect(panels.at(-1)?.x1).toBeCloseTo(timelineSizes.strips.wide);
  });

  test.each(['fifty days', 'all on one day', 'a century'])('are one for %s', (name) => {
    expect(panelsOf(made[name] ?? [])).toHaveLength(1);
  });

  test('are none without events', () => {
    expect(panelsOf([])).toEqual([]);
  });
});

describe.each([
  ['one-day', 'one day'],
  ['overlapping-brackets', 'days in brackets that overlap'],
  ['month-and-open-sides', 'a month, and beginnings and ends that are not known'],
  ['busy-days-between-quiet-years', 'busy days between quiet years'],
])('the drawing %s', (file, name) => {
  const items = arrange(makeUpEvents(made[name] ?? []));

  test.each(datesWidths)('of the dates that matter is as kept, %s', (width) => {
    const drawn = drawAlone([drawDatesOf(items, width)]);
    expect(drawn).toBe(readDrawing('timeline', `${file}-dates-${width}`, drawn));
  });

  test.each(stripWidths)('of all dates is as kept, %s', (width) => {
    const drawn = drawAlone(drawStripsOf(items, width));
    expect(drawn).toBe(readDrawing('timeline', `${file}-strips-${width}`, drawn));
  });
});
