import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/values/dates/edtf.ts';
import { findBrackets } from '../../../../src/charts/timeline/layout/brackets.ts';
import { findGap } from '../../../../src/charts/timeline/layout/gaps.ts';
import { datesThatMatter } from '../../../../src/charts/timeline/timeline.ts';
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
import { daysFrom, busy, made, names, anyDate } from '../../../support/made-up-dates.ts';

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
    expect(wordsOf(drawDatesOf(items, 'wide'))).toContain('69 days, not drawn here');
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
