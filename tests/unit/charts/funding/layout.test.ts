import { given } from '../../../support/attributions.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import {
  drawGraph,
  type GraphSource,
  graphWidths,
  layoutGraph,
  type MadeUp,
  makeUpGraph,
} from '../../../support/funding.ts';
import { faultsOf, shapesOfKind, struckIn, wordsOf } from '../../../support/scene.ts';

const full: GraphSource = examined(readFull());
const plain = ['s0.0', 's0.1', 's0.2', 'c1.0', 'g2.0'];
const few = ['s0.0>c1.0 goods', 's0.1>c1.0 goods inferred', 's0.2>g2.0', 'c1.0>g2.0'];
const arabic = 'بيع الأعضاء البشرية وتهريب الآثار عبر الحدود';
const long =
  'Smuggling of everything that can be carried over a mountain by night Donaudampfschifffahrtsgesellschaft';

function many(count: number, more: MadeUp = {}): GraphSource {
  const streams = Array.from({ length: count }, (_, at) => `s0.${at}`);
  return makeUpGraph(
    [...streams, 'g1.0'],
    streams.map((id) => `${id}>g1.0`),
    more,
  );
}

const made: Readonly<Record<string, GraphSource>> = {
  nothing: makeUpGraph([], []),
  'one-stream': makeUpGraph(['s0.0', 'g1.0'], ['s0.0>g1.0']),
  'named-by-documents-only': makeUpGraph(['s0.0', 's0.1', 's0.2', 'g2.0'], ['s0.0>g2.0']),
  'channels-that-stop': makeUpGraph(
    ['s0.0', 'c1.0', 'c1.1', 'p1.2', 'g2.0'],
    ['s0.0>c1.0 goods', 's0.0>c1.1 goods inferred', 's0.0>p1.2 people', 's0.0>g2.0', 'c1.1>g2.0'],
  ),
  'shared-channel': makeUpGraph(plain, [...few.slice(0, 2), 's0.2>c1.0 goods', 'c1.0>g2.0']),
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
  'four-columns': makeUpGraph(
    ['s0.0', 's0.1', 'c1.0', 'c2.0', 'g3.0'],
    ['s0.0>c1.0 goods', 'c1.0>c2.0 goods', 'c2.0>g3.0', 's0.1>g3.0', 's0.1>c2.0 goods'],
  ),
  'thirty-lines-of-one': makeUpGraph(
    ['s0.0', ...Array.from({ length: 30 }, (_, at) => `c1.${at}`), 'g2.0'],
    Array.from({ length: 30 }, (_, at) => `s0.0>c1.${at} goods`),
  ),
  'one-article': makeUpGraph(plain, few, { articles: 1 }),
  'two-articles': makeUpGraph(plain, few, { articles: 2 }),
  'twenty-articles': makeUpGraph(plain, few, { articles: 20 }),
  'thirty-sources': many(30),
  'long-names': makeUpGraph(plain, few, { label: () => long }),
  'right-to-left': makeUpGraph(plain, few, { label: () => arabic }),
};

/** The lines that are drawn, each a link. */
function linesIn(scene: Scene): string[] {
  const links = shapesOfKind(scene, 'link').map(({ href }) => href);
  return links.filter((href) => href.includes('--')).map((href) => href.slice(1));
}

/** The rows in their order, by where their boxes lead. */
function rowsIn(scene: Scene): string[] {
  const boxes = shapesOfKind(scene, 'box').filter(({ of, x }) => of === 'stream' && x === 0);
  return boxes
    .toSorted((a, b) => a.y - b.y)
    .flatMap(({ href }) => (href ? [href.replace('#row-', '')] : []));
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

describe.each(graphWidths)('%s', (width) => {
  const outlets = (slug: string) => (slug === 'paper-2' ? arabic : `The ${slug} of a long town`);

  test('every line of a whole graph is drawn, within the drawing, over nothing', () => {
    const scene = layoutGraph(full, width);
    expect(full.flows.length).toBeGreaterThan(10);
    expect(linesIn(scene).toSorted()).toEqual(full.flows.map(({ id }) => id).toSorted());
    expect(faultsOf(scene)).toEqual([]);
    expect(struckIn(scene)).toEqual([]);
    expect(drawGraph(scene)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  describe.each(Object.entries(made))('%s', (name, source) => {
    test('has nothing that overlaps, is struck through or leaves the drawing', () => {
      for (const named of [undefined, outlets]) {
        const scene = layoutGraph(source, width, named);
        expect(faultsOf(scene)).toEqual([]);
        expect(struckIn(scene)).toEqual([]);
      }
    });

    test('is drawn as kept', () => {
      const drawn = drawGraph(layoutGraph(source, width));
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawn).toBe(readDrawing('funding', `graph-${name}-${width}`, drawn));
    });
  });

  test('the picture does not depend on the order in which anything is written', () => {
    const drawn = drawGraph(layoutGraph(full, width));
    for (let seed = 1; seed <= 10; seed += 1)
      expect(drawGraph(layoutGraph(shuffle(full, seed), width))).toBe(drawn);
  });

  test('no sum moves anything but its own words', () => {
    const places = (source: GraphSource) =>
      drawGraph(layoutGraph(source, width))
        .split('\n')
        .filter((line) => !line.startsWith('<text'));
    const changed = JSON.stringify(full).replaceAll(
      /"figures":\[\{[^[\]]*(?:\[[^\]]*\][^[\]]*)*\}\]/g,
      '"figures":[]',
    );
    expect(changed).not.toBe(JSON.stringify(full));
    const tail = (line: string) => line.replaceAll(/<text[^>]*text-anchor="end".*/g, '');
    expect(places(JSON.parse(changed) as Investigation).map(tail)).toEqual(places(full).map(tail));
  });

  test('lines are equally thick, whatever they rest on, but for what only sets a node under its source', () => {
    const scene = layoutGraph(full, width);
    const lines = shapesOfKind(scene, 'line').filter(({ part }) => part === 'line');
    expect(lines.length).toBeGreaterThanOrEqual(full.flows.length);
    const classes = new Set(lines.map(({ of = 'line' }) => of));
    expect([...classes].filter((each) => each !== 'line' && each !== 'thin')).toEqual([]);
    expect(drawGraph(scene)).not.toContain('stroke-width');
  });

  test('another source of income moves no other by more than a row, and flips no order', () => {
    const before = rowsIn(layoutGraph(full, width));
    const sources = arrangeFunding(full).rows.filter(({ node }) => node.kind === 'stream');
    expect(before.length).toBeLessThanOrEqual(sources.length);
    const group = full.nodes.find(({ kind }) => kind === 'group')?.id ?? '';
    const extra = makeUpGraph(['s0.0', 'g1.0'], ['s0.0>g1.0']);
    for (const order of [0.5, 3.5, 99]) {
      const [node] = extra.nodes;
      if (node === undefined) throw new Error('No node was made.');
      const nodes = [...full.nodes, { ...node, id: 's-new', order }];
      const flows = [
        ...full.flows,
        ...extra.flows.map((flow) => ({ ...flow, from: 's-new', to: group })),
      ];
      const claims = [
        ...full.claims,
        ...extra.claims.map((claim) => ({ ...claim, streams: ['s-new'] })),
      ];
      const after = rowsIn(layoutGraph({ ...full, nodes, flows, claims }, width));
      expect(after.filter((id) => id !== 's-new')).toEqual(before);
    }
  });

  test('signs for which a line has no room are a number', () => {
    const source = makeUpGraph(['s0.0', 'c1.0', 'g2.0'], ['s0.0>c1.0 goods', 'c1.0>g2.0']);
    const speakers = Array.from({ length: 60 }, (_, at) => ({
      attribution: given(`speaker-${at}`),
      article: 'paper-1',
      figures: [],
    }));
    const claims = source.claims.map((claim) => ({ ...claim, assertions: speakers }));
    const scene = layoutGraph({ ...source, claims } as unknown as GraphSource, width);
    expect(faultsOf(scene)).toEqual([]);
    expect(struckIn(scene)).toEqual([]);
    expect(wordsOf(scene).filter((text) => /^\+\d+$/.test(text)).length).toBeGreaterThan(0);
  });

  test('whatever joins whatever, nothing overlaps or leaves the drawing, and each line is drawn once', () => {
    const nodes = ['s0.0', 's0.1', 's0.2', 's1.3', 'c1.0', 'c1.1', 'p2.0', 'c2.1', 'g3.0', 'g3.1'];
    const pairs = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => `${a}>${b}`));
    fc.assert(
      fc.property(
        fc.subarray(nodes, { minLength: 2 }),
        fc.subarray(pairs, { maxLength: 24 }),
        fc.constantFrom(1, 2, 3, 7),
        (some, lines, articles) => {
          const ends = lines.filter((line) => line.split('>').every((end) => some.includes(end)));
          const source = makeUpGraph(some, ends, { articles });
          const scene = layoutGraph(source, width);
          expect(faultsOf(scene)).toEqual([]);
          expect(struckIn(scene)).toEqual([]);
          expect(drawGraph(scene)).not.toMatch(/NaN|Infinity|undefined/);
          expect(linesIn(scene).toSorted()).toEqual(source.flows.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

test('of thirty sources those that one article alone names are folded after twelve', () => {
  const scene = layoutGraph(many(30, { articles: 1 }), 'wide');
  expect(rowsIn(scene)).toHaveLength(12);
  expect(wordsOf(scene)).toContain('18 more in the list');
});

test('of twenty articles a cell says how many name a source', () => {
  const words = wordsOf(layoutGraph(makeUpGraph(plain, few, { articles: 20 }), 'wide'));
  expect(words).toContain('20 articles');
  expect(words.some((text) => /^\d+ of 20$/.test(text))).toBe(true);
});

test('a channel from which no article has money come back stops, and says so once', () => {
  const source = makeUpGraph(
    ['s0.0', 'c1.0', 'c1.1', 'g2.0'],
    ['s0.0>c1.0 goods', 's0.0>c1.1 goods', 's0.0>g2.0'],
  );
  const [row] = arrangeFunding(source).rows;
  expect(row?.lanes.map(({ end, unpaid }) => [end, unpaid])).toEqual([
    ['group', false],
    ['stop', true],
    ['stop', true],
  ]);
  for (const width of graphWidths) {
    const words = wordsOf(layoutGraph(source, width)).join(' ');
    expect(words.match(/Here the articles stop/g)).toHaveLength(1);
    expect(words).toContain('from these 2.');
  }
});
