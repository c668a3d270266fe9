import { describe, expect, test } from 'vitest';
import { drawFunding } from '../../src/charts/funding/picture.ts';
import { drawSums } from '../../src/charts/sums/picture.ts';
import { arrangeSums, sumSubjects } from '../../src/charts/sums/sums.ts';
import { htmlId } from '../../src/values/id.ts';
import { drawDates } from '../../src/charts/timeline/picture.ts';
import { arrangeTimeline, datesThatMatter } from '../../src/charts/timeline/timeline.ts';
import { drawGraph, graphWidths } from '../support/funding.ts';
import { listTried } from '../support/investigation.ts';
import { faultsOf, shapesOfKind, struckIn } from '../support/scene.ts';
import { sumsIn } from '../support/sums.ts';
import { datesWidths, drawStripsOf, stripWidths } from '../support/timeline.ts';

describe.each(listTried())('of $name', ({ investigation, least }) => {
  const { claims, documents, flows } = investigation;
  const rows = sumSubjects(investigation);

  test.each(graphWidths)(
    'nothing of the %s graph overlaps, is struck through or leaves the drawing, and every line is drawn',
    (width) => {
      const scene = drawFunding(investigation)[width];
      const lines = shapesOfKind(scene, 'link').flatMap(
        ({ href }) => /#(.*--.*)/.exec(href)?.[1] ?? [],
      );
      expect(flows.length).toBeGreaterThanOrEqual(least(10));
      expect(lines.toSorted()).toEqual(flows.map(({ id }) => id).toSorted());
      expect(faultsOf(scene)).toEqual([]);
      expect(struckIn(scene)).toEqual([]);
      expect(drawGraph(scene)).not.toMatch(/NaN|Infinity|undefined|null/);
    },
  );

  test.each(graphWidths)(
    'nothing of the %s money line overlaps, is struck through or leaves the drawing; none of an article is folded away',
    (width) => {
      const scene = drawSums(investigation)?.[width];
      const placed = arrangeSums(investigation, rows).rows.flatMap(({ sums }) =>
        sums.filter(({ from, rate }) => from === 'article' && typeof rate !== 'string'),
      );
      expect(scene === undefined ? [] : [...faultsOf(scene), ...struckIn(scene)]).toEqual([]);
      const drawn = scene === undefined ? [] : sumsIn(scene).map((id) => id.replace(/.*#/, ''));
      expect(placed.length).toBeGreaterThanOrEqual(least(3));
      const missing = placed.filter(({ figure }) => !drawn.includes(htmlId(figure.id)));
      expect(missing).toEqual([]);
    },
  );

  test('every figure of a claim about a said source, and every one of a row, is among the sums, but for things counted', () => {
    const ids = new Set(
      arrangeSums(investigation, rows).rows.flatMap(({ sums }) =>
        sums.map(({ figure }) => figure.id),
      ),
    );
    const expected = [
      ...claims.flatMap(({ streams, assertions }) =>
        assertions
          .flatMap((assertion) => assertion.figures)
          .filter(({ of }) => of !== null || streams.length > 0),
      ),
      ...documents.flatMap((document) => document.figures).filter(({ of }) => of !== null),
    ];
    expect(expected.length).toBeGreaterThanOrEqual(least(8));
    const missing = expected.filter(({ id }) => !ids.has(id));
    expect(missing.filter(({ nature }) => nature !== 'count')).toEqual([]);
    expect(expected.filter(({ id, nature }) => nature === 'count' && ids.has(id))).toEqual([]);
  });

  test.each(datesWidths)(
    'nothing of the %s picture of the dates that matter overlaps, is struck through or leaves it',
    (width) => {
      const items = arrangeTimeline(investigation);
      const scene = drawDates(investigation)[width];
      expect([...faultsOf(scene), ...struckIn(scene)]).toEqual([]);
      const drawn = shapesOfKind(scene, 'link').map(({ href }) => href.replace(/.*#/u, ''));
      expect(drawn).toEqual(datesThatMatter(items).map(({ event }) => event.id));
      expect(drawn.length).toBeGreaterThanOrEqual(least(3));
    },
  );

  test.each(stripWidths)('every event has a mark on its %s strip', (width) => {
    const items = arrangeTimeline(investigation);
    expect(items.length).toBeGreaterThanOrEqual(least(25));
    const [head, ...strips] = drawStripsOf(items, width);
    expect([head, ...strips].flatMap((each) => (each ? faultsOf(each) : []))).toEqual([]);
    expect(strips.filter(({ shapes }) => shapes.every(({ kind }) => kind === 'rule'))).toEqual([]);
    expect(strips).toHaveLength(items.length);
  });
});
