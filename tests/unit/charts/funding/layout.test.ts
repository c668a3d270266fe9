import { given } from '../../../support/attributions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { labelWidth } from '../../../../src/charts/kit/measure.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { drawGraph, type GraphSource, layoutGraph, makeUpGraph } from '../../../support/funding.ts';
import { faultsOf, shapesOfKind } from '../../../support/scene.ts';

const none: GraphSource = { nodes: [], flows: [], claims: [], documents: [], actors: [] };
const full: GraphSource = examined(readFull());
const plain = ['s0.0', 's0.1', 's0.2', 'c1.0', 'g2.0'];

const made: Readonly<Record<string, GraphSource>> = {
  nothing: none,
  'one-stream': makeUpGraph(['s0.0', 'g1.0'], ['s0.0>g1.0']),
  'lone-node': makeUpGraph(['s0.0', 'c1.0', 'g2.0'], ['s0.0>g2.0']),
  'rival-channels': makeUpGraph(
    ['s0.0', 'c1.0', 'c1.1', 'p1.2', 'g2.0'],
    ['s0.0>c1.0 goods', 's0.0>c1.1 goods inferred', 's0.0>p1.2 people', 's0.0>g2.0', 'c1.1>g2.0'],
  ),
  'shared-channel': makeUpGraph(plain, [
    's0.0>c1.0 goods',
    's0.1>c1.0 goods',
    's0.2>c1.0 goods',
    'c1.0>g2.0',
  ]),
  'cycle-and-lines-back': makeUpGraph(
    ['s0.0', 's0.1', 'c1.0', 'c1.1', 'g2.0'],
    [
      's0.0>c1.0 goods',
      'c1.0>c1.1 goods',
      'c1.1>c1.0 money',
      'c1.0>s0.0 money',
      'c1.0>g2.0',
      'g2.0>c1.1 money',
      's0.1>g2.0',
      'g2.0>s0.1 goods',
    ],
  ),
  'three-columns-passed': makeUpGraph(
    ['s0.0', 's0.1', 'c1.0', 'c2.0', 'g3.0'],
    ['s0.0>c1.0 goods', 'c1.0>c2.0 goods', 'c2.0>g3.0', 's0.1>g3.0', 's0.1>c2.0 goods'],
  ),
  'more-lines-than-a-row-holds': makeUpGraph(
    ['s0.0', ...Array.from({ length: 30 }, (_, at) => `c1.${at}`), 'g2.0'],
    Array.from({ length: 30 }, (_, at) => `s0.0>c1.${at} goods`),
  ),
};

/** The lines that are drawn, each a link. */
function linesIn(scene: Scene): string[] {
  const links = shapesOfKind(scene, 'link').map(({ href }) => href);
  return links.filter((href) => href.includes('--'));
}

/** The rows in their order, each of which leads somewhere by its name. */
function rowsIn(scene: Scene): string[] {
  const boxes = shapesOfKind(scene, 'box').flatMap(({ of, href, y }) =>
    of === 'stream' && href ? [{ href, y }] : [],
  );
  const names = shapesOfKind(scene, 'link').flatMap(({ href, shapes: [first] }) =>
    href.startsWith('#row-') && first?.kind === 'text' ? [{ href, y: first.y }] : [],
  );
  const rows = [...boxes, ...names].sort((a, b) => a.y - b.y);
  return [...new Set(rows.map(({ href }) => href.replace('#row-', '')))];
}

function shuffle(source: GraphSource, seed: number): GraphSource {
  const turn = <T>(list: readonly T[]): T[] =>
    list
      .map((value, at) => ({ value, at: (at * 7919 + seed * 104_729) % 1009 }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return {
    ...source,
    nodes: turn(source.nodes),
    flows: turn(source.flows),
    claims: turn(source.claims),
  };
}

test('nothing of a whole graph overlaps or leaves the drawing, and every line is drawn', () => {
  const placed = layoutGraph(full);
  expect(full.flows.length).toBeGreaterThan(10);
  expect(linesIn(placed)).toHaveLength(full.flows.length);
  expect(faultsOf(placed)).toEqual([]);
  expect(drawGraph(placed)).not.toMatch(/NaN|Infinity|undefined|null/);
  expect(labelWidth('–', 12)).toBeGreaterThan(0);
});

describe.each(Object.entries(made))('%s', (name, source) => {
  test('has nothing that overlaps or leaves the drawing', () => {
    const placed = layoutGraph(source);
    expect(faultsOf(placed)).toEqual([]);
    expect(drawGraph(placed)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is drawn as kept', () => {
    const drawn = drawGraph(layoutGraph(source));
    expect(drawn).toBe(readDrawing('funding', `graph-${name}`, drawn));
  });
});

test('the picture does not depend on the order in which anything is written', () => {
  const drawn = drawGraph(layoutGraph(full));
  for (let seed = 1; seed <= 10; seed += 1) {
    expect(drawGraph(layoutGraph(shuffle(full, seed)))).toBe(drawn);
  }
});

test('no sum moves anything', () => {
  const drawn = drawGraph(layoutGraph(full));
  const changed = JSON.stringify(full).replaceAll(
    /"figures":\[\{[^[\]]*(?:\[[^\]]*\][^[\]]*)*\}\]/g,
    '"figures":[]',
  );
  expect(changed).not.toBe(JSON.stringify(full));
  expect(drawGraph(layoutGraph(JSON.parse(changed) as Investigation))).toBe(drawn);
});

test('lines are equally thick, whatever they rest on', () => {
  const lines = shapesOfKind(layoutGraph(full), 'line').filter(({ part }) => part === 'line');
  expect(lines.length).toBe(full.flows.length);
  expect(new Set(lines.map((line) => Object.keys(line).join(' '))).size).toBe(1);
  expect(drawGraph(layoutGraph(full))).not.toContain('stroke-width');
});

test('another source of income moves no other by more than a row, and flips no order', () => {
  const before = rowsIn(layoutGraph(full));
  expect(before).toEqual(arrangeFunding(full).rows.map(({ id }) => id));
  for (const order of [0.5, 3.5, 99]) {
    const nodes = [
      ...full.nodes,
      { ...makeUpGraph(['s0.0'], []).nodes[0], id: 'new', order } as GraphSource['nodes'][number],
    ];
    const group = full.nodes.find(({ kind }) => kind === 'group')?.id ?? '';
    const extra = makeUpGraph(['s0.0', 'g1.0'], ['s0.0>g1.0']);
    const flows = [
      ...full.flows,
      ...extra.flows.map((flow) => ({ ...flow, from: 'new', to: group })),
    ];
    const claims = [
      ...full.claims,
      ...extra.claims.map((claim) => ({ ...claim, streams: ['new'] })),
    ];
    const after = rowsIn(layoutGraph({ ...full, nodes, flows, claims }));
    expect(after.filter((id) => id !== 'new')).toEqual(before);
    for (const [at, id] of before.entries()) expect(after.indexOf(id) - at).toBeLessThanOrEqual(1);
  }
});

test('signs for which a line has no room are a number', () => {
  const source = makeUpGraph(['s0.0', 'c1.0', 'g2.0'], ['s0.0>c1.0 goods', 'c1.0>g2.0']);
  const speakers = Array.from({ length: 20 }, (_, at) => ({
    attribution: given(`speaker-${at}`),
    figures: [],
  }));
  const claims = source.claims.map((claim) => ({ ...claim, assertions: speakers }));
  const scene = layoutGraph({ ...source, claims } as unknown as GraphSource);
  expect(faultsOf(scene)).toEqual([]);
  const signs = shapesOfKind(scene, 'mark').map(({ mark }) => mark);
  expect(signs.filter((mark) => /^\+\d+$/.test(mark))).toHaveLength(2);
});

test('whatever joins whatever, nothing overlaps or leaves the drawing', () => {
  const nodes = ['s0.0', 's0.1', 's0.2', 's1.3', 'c1.0', 'c1.1', 'p2.0', 'c2.1', 'g3.0', 'g3.1'];
  const pairs = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => `${a}>${b}`));
  fc.assert(
    fc.property(
      fc.subarray(nodes, { minLength: 2 }),
      fc.subarray(pairs, { maxLength: 24 }),
      (some, lines) => {
        const ends = lines.filter((line) => line.split('>').every((end) => some.includes(end)));
        const placed = layoutGraph(makeUpGraph(some, ends));
        expect(faultsOf(placed)).toEqual([]);
        expect(drawGraph(placed)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
