import { describe, expect, test } from 'vitest';
import { arrangeFunding } from '../../src/charts/funding/graph.ts';
import { arrangeMatrix } from '../../src/charts/matrix/matrix.ts';
import { matrixSentences } from '../../src/charts/matrix/words.ts';
import { arrangeSums } from '../../src/charts/sums/sums.ts';
import { arrangeTimeline } from '../../src/charts/timeline/timeline.ts';
import { stretchInWords } from '../../src/charts/timeline/words.ts';
import { drawGraph, layoutGraph } from '../support/funding.ts';
import { listTried } from '../support/investigation.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../support/scene.ts';
import { layoutMadeUp, sumsIn } from '../support/sums.ts';
import { drawTimeline, layoutItems } from '../support/timeline.ts';

const layouts = [
  { width: 320, shared: false },
  { width: 960, shared: false },
  { width: 240, shared: true },
  { width: 360, shared: true },
];

describe.each(listTried())('of $name', ({ investigation, least }) => {
  const { claims, documents, flows } = investigation;
  const rows = arrangeFunding(investigation).plateRows;

  test('nothing of the graph overlaps or leaves the drawing, and every line is drawn', () => {
    const scene = layoutGraph(investigation);
    const lines = shapesOfKind(scene, 'line').filter(({ part }) => part === 'line');
    expect(flows.length).toBeGreaterThanOrEqual(least(10));
    expect(lines).toHaveLength(flows.length);
    expect(faultsOf(scene)).toEqual([]);
    expect(drawGraph(scene)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test.each(layouts)(
    'nothing of the sums overlaps or leaves the drawing, $width pixels wide, shared: $shared; none of an article is folded away',
    (layout) => {
      const { strips, rows: strung } = layoutMadeUp(investigation, rows, layout);
      const table = arrangeSums(investigation, rows);
      expect(strips.flatMap(faultsOf)).toEqual([]);
      const drawn = strung.flatMap(({ row, strip }) =>
        sumsIn(strip).map((sum) => `${row.id} ${sum}`),
      );
      expect(drawn.length).toBeGreaterThanOrEqual(least(5));
      const printed = table.rows.flatMap(({ row, sums }) =>
        sums
          .filter(({ from, figure }) => from === 'article' && figure.of !== null)
          .map(({ figure }) => `${row.id} ${figure.id}`),
      );
      expect(printed.filter((sum) => !drawn.includes(sum))).toEqual([]);
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

  test('the sentences under the matrix name a source that one article names, or each does', () => {
    const matrix = arrangeMatrix(investigation);
    const sentences = matrixSentences(investigation, matrix).join(' ');
    expect(sentences).not.toMatch(/undefined|null|NaN/);
    for (const { row, cells } of matrix.filter((each) => each.row.kind === 'stream')) {
      const said = cells.filter(({ passage }) => passage !== null).length;
      if (said === cells.length || said < 2) expect(sentences).toContain(row.label);
    }
  });
});
