import { given } from '../../../support/attributions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChainGraph } from '../../../../src/charts/chain/graph.ts';
import { drawEdges } from '../../../../src/charts/chain/edges.ts';
import { chainSizes as sizes } from '../../../../src/charts/chain/layout.ts';
import { type PlacedChain, placeChain } from '../../../../src/charts/chain/place-chain.ts';

/** Writes a graph short: `a>x>1` is a chain from speaker a through relay x to article 1. */
function graphOf(chains: readonly string[]): ChainGraph {
  const id = (name: string, at: number, last: number) =>
    at === last ? `article:${name}` : at === 0 ? `speaker:${name}` : `relay:${name}`;
  const edges = chains.flatMap((chain) => {
    const names = chain.split('>');
    const ids = names.map((name, at) => id(name, at, names.length - 1));
    const speaker = names[0] ?? '';
    return ids.slice(1).map((to, at) => ({
      from: ids[at] ?? '',
      to,
      rests: 'printed' as const,
      by: given(speaker),
      assertions: [chain],
    }));
  });
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  const kindOf = (each: string) =>
    each.slice(0, each.indexOf(':')) as 'speaker' | 'relay' | 'article';
  const nodes = ids.map((each) => ({
    id: each,
    kind: kindOf(each),
    of: each.split(':')[1] ?? '',
    by: null,
    noted: false,
  }));
  const unique = new Map(edges.map((edge) => [`${edge.from} ${edge.to} ${edge.by.speaker}`, edge]));
  return { nodes, edges: [...unique.values()] };
}

function expectSound(placed: PlacedChain) {
  const boxes = placed.nodes.reduce((sum, { height }) => sum + height + sizes.boxGap, 0);
  const lanes = placed.edges.length * placed.columns * (sizes.apart + sizes.boxGap);
  expect(placed.height).toBeLessThanOrEqual(sizes.top + boxes + lanes + sizes.boxGap);
  for (const { x, y, width, height } of placed.nodes) {
    expect([x, y, width, height].every(Number.isFinite)).toBe(true);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(placed.width + 0.001);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(placed.height);
  }
  for (const a of placed.nodes) {
    for (const b of placed.nodes) {
      if (a === b || a.column !== b.column) continue;
      expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    }
  }
  const columns = new Map(placed.nodes.map(({ id, column }) => [id, column]));
  for (const { from, to, points } of placed.edges) {
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    // Only in a circle does a line have to run back.
    if ((columns.get(from) ?? 0) >= (columns.get(to) ?? 0)) continue;
    points.slice(1).forEach((point, at) => {
      expect(point.x).toBeGreaterThanOrEqual(points[at]?.x ?? 0);
    });
  }
  for (const { path } of drawEdges(placed)) expect(path).not.toContain('NaN');
}

/** A line between two points keeps between their heights, so that their box holds all of it. */
function expectOwnTiles(placed: PlacedChain) {
  drawEdges(placed).forEach(({ tile }, own) => {
    if (tile === null) return;
    placed.edges.forEach(({ points }, at) => {
      points.slice(1).forEach((b, before) => {
        const a = points[before] ?? b;
        const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
        if (right <= tile.x || left >= tile.x + tile.width) return;
        const [high, low] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
        if (at === own) expect([high, low]).toEqual([low, tile.y + tile.height / 2]);
        else expect(low <= tile.y || high >= tile.y + tile.height).toBe(true);
      });
    });
  });
}

/** Lines that reach an article do not change places before it. */
function expectOrder(placed: PlacedChain) {
  const last = placed.columns - 1;
  const near = placed.nodes.filter(({ column }) => column === last - 1);
  const x = (near[0]?.x ?? 0) + (near[0]?.width ?? 0);
  const reach = placed.edges.flatMap(({ to, points }) => {
    const from = points.findLast((point) => point.x <= x);
    const end = points.at(-1);
    return from && end ? [{ to, from: from.y, end: end.y }] : [];
  });
  for (const a of reach) {
    for (const b of reach) {
      if (a.to !== b.to || !a.to.startsWith('article:') || a.from >= b.from) continue;
      expect(a.end).toBeLessThan(b.end);
    }
  }
}

const columnsOf = (chains: readonly string[]) =>
  Object.fromEntries(
    placeChain(graphOf(chains), sizes).nodes.map(({ id, column }) => [id, column]),
  );

describe('placing chains', () => {
  test.each<[string, string[], Record<string, number>]>([
    ['one speaker, one article', ['a>1'], { 'speaker:a': 0, 'article:1': 1 }],
    ['one relay', ['a>x>1'], { 'speaker:a': 0, 'relay:x': 1, 'article:1': 2 }],
    [
      'a relay stands at its longest way from a speaker',
      ['a>x>1', 'b>y>x>1'],
      { 'speaker:a': 0, 'speaker:b': 0, 'relay:y': 1, 'relay:x': 2, 'article:1': 3 },
    ],
    [
      'articles stand last, however short their chains',
      ['a>1', 'b>x>y>2'],
      {
        'speaker:a': 0,
        'speaker:b': 0,
        'relay:x': 1,
        'relay:y': 2,
        'article:1': 3,
        'article:2': 3,
      },
    ],
  ])('%s', (_, chains, columns) => {
    expect(columnsOf(chains)).toEqual(columns);
  });

  test('a circle of relays is placed all the same', () => {
    expectSound(placeChain(graphOf(['a>x>y>1', 'b>y>x>2']), sizes));
    expectSound(placeChain(graphOf(['a>b>c>1', 'a>c>x>b>2']), sizes));
  });

  test('no chain at all is an empty picture', () => {
    const placed = placeChain({ nodes: [], edges: [] }, sizes);
    expect(placed.nodes).toEqual([]);
    expect(Number.isFinite(placed.height)).toBe(true);
  });

  test('whatever the chains: all inside, no box on another, every line from left to right', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const relay = fc.constantFrom('v', 'w', 'x', 'y', 'z');
    const chain = fc
      .tuple(name, fc.uniqueArray(relay, { maxLength: 4 }), fc.constantFrom('1', '2', '3'))
      .map(([speaker, relays, article]) => [speaker, ...relays, article].join('>'));
    fc.assert(
      fc.property(fc.array(chain, { minLength: 1, maxLength: 12 }), (chains) => {
        expectSound(placeChain(graphOf(chains), sizes));
      }),
    );
  });

  test('whatever the chains: lines run level through their own tiles and no other, and reach an article in the order in which they come', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const relay = fc.constantFrom('v', 'w', 'x', 'y', 'z');
    const chain = fc
      .tuple(name, fc.uniqueArray(relay, { maxLength: 4 }), fc.constantFrom('1', '2', '3'))
      .map(([speaker, relays, article]) => [speaker, ...relays, article].join('>'));
    fc.assert(
      fc.property(fc.array(chain, { minLength: 1, maxLength: 12 }), (chains) => {
        const placed = placeChain(graphOf(chains), sizes);
        expectOwnTiles(placed);
        expectOrder(placed);
      }),
    );
  });
});
