import { describe, expect, test } from 'vitest';
import { drawFunding } from '../../src/charts/funding/picture.ts';
import { drawSums } from '../../src/charts/sums/picture.ts';
import { arrangeSums, sumSubjects } from '../../src/charts/sums/sums.ts';
import { htmlId } from '../../src/values/id.ts';
import { arrangeTimeline } from '../../src/charts/timeline/timeline.ts';
import { stretchInWords } from '../../src/charts/timeline/words.ts';
import { drawGraph, graphWidths } from '../support/funding.ts';
import { listTried } from '../support/investigation.ts';
import { faultsOf, shapesOfKind, struckIn, wordsOf } from '../support/scene.ts';
import { sumsIn } from '../support/sums.ts';
import { drawTimeline, layoutItems } from '../support/timeline.ts';

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

  test.each([320, 960])(
    'nothing of the events overlaps or leaves the drawing, %d pixels wide, and none is lost',
    (width) => {
      const items = arrangeTimeline(investigation);
      expect(items.length).toBeGreaterThanOrEqual(least(25));
      const strips = layoutItems(items, width, {
        stretch: stretchInWords,
        signOf: ({ assertion }) =>
          assertion === null ? null : { number: '1', mark: 'MW', inferred: false },
      });
      expect(strips.flatMap(faultsOf)).toEqual([]);
      expect(drawTimeline(strips)).not.toMatch(/NaN|Infinity|undefined/);
      const counted = strips.slice(1).map((lane) => ({
        drawn: shapesOfKind(lane, 'link').filter(({ href }) => href !== '#list').length,
        folded: Number(/\+(\d+) in the list/.exec(wordsOf(lane).at(-1) ?? '')?.[1] ?? 0),
      }));
      const drawn = counted.reduce((sum, each) => sum + each.drawn, 0);
      const folded = counted.reduce((sum, each) => sum + each.folded, 0);
      expect(drawn + folded).toBe(items.length);
    },
  );
});
