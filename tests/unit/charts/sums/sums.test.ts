import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/model/types.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { mostSums } from '../../../../src/charts/sums/layout.ts';
import { nameSum } from '../../../../src/charts/sums/scale.ts';
import { arrangeSums, findRate } from '../../../../src/charts/sums/sums.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { faultsOf, shapesOfKind, wordsOf } from '../../../support/scene.ts';
import {
  drawSums,
  foldedIn,
  layoutMadeUp,
  makeUpFigure,
  makeUpRow,
  makeUpSums,
  sumsIn,
  type SumSource,
} from '../../../support/sums.ts';

const full = examined(readFull());
const fullRows = arrangeFunding(full).plateRows;

const layouts = [
  { width: 320, shared: false },
  { width: 960, shared: false },
  { width: 240, shared: true },
  { width: 360, shared: true },
];
const nameOf = ({ width, shared }: (typeof layouts)[number]) =>
  `${width}${shared ? '-shared' : ''}`;

const sum = makeUpFigure;
const rows = [makeUpRow('total'), makeUpRow('wood'), makeUpRow('tin', 2)];

const made: Readonly<Record<string, { source: SumSource; rows: typeof rows }>> = {
  nothing: { source: makeUpSums([]), rows: [] },
  'one-row': { source: makeUpSums([sum({ of: 'wood' })]), rows: [makeUpRow('wood')] },
  'missing-sums': { source: makeUpSums([]), rows },
  unknown: {
    source: makeUpSums([
      sum({ of: 'wood', words: 'untold riches', value: null, bound: 'vague' }),
      sum({ of: 'wood', words: 'a fortune of 3 million', value: 3_000_000, per: 'none' }),
      sum({ of: 'tin', words: 'nothing at all', value: 0 }),
    ]),
    rows,
  },
  rival: {
    source: makeUpSums(
      [
        sum({ of: 'total', words: '2 million a day', value: 2_000_000 }),
        sum({ of: 'total', words: '2 million a year', value: 2_000_000, per: 'year' }),
      ],
      [
        sum({ of: 'total', words: '80 million a month', value: 80_000_000, per: 'month' }),
        sum({ of: 'total', words: '1 to 2 billion a year', value: [1e9, 2e9], per: 'year' }),
      ],
    ),
    rows,
  },
  'open-ended': {
    source: makeUpSums(
      [
        sum({ of: 'wood', words: 'over 1,000 a day', bound: 'over' }),
        sum({ of: 'wood', words: 'at least 900 a day', value: 900, bound: 'at-least' }),
        sum({ of: 'wood', words: 'up to 5,000 a day', value: 5000, bound: 'up-to' }),
        sum({ of: 'wood', words: 'about 700 a day', value: 700, bound: 'about' }),
        sum({ of: 'wood', words: '300 to 9,000 a day', value: [300, 9000], bound: 'about' }),
      ],
      [
        sum({ of: 'tin', words: 'over 10 a day', value: 10, bound: 'over' }),
        sum({ of: 'tin', words: 'up to 10 a day', value: 10, bound: 'up-to' }),
        sum({ of: 'tin', words: 'about 10 a day', value: 10, bound: 'about' }),
      ],
    ),
    rows,
  },
  'not-on-the-scale': {
    source: makeUpSums(
      [
        sum({ of: 'wood', words: '40 a head', value: 40, per: 'head', nature: 'price' }),
        sum({ of: 'wood', words: 'half', value: 0.5, per: 'none', unit: 'share', nature: 'share' }),
        sum({ of: 'tin', words: 'a dozen', value: 12, per: 'none', unit: 'men', nature: 'count' }),
      ],
      [
        sum({ of: 'wood', words: '5 million in a bank', value: 5e6, per: 'none', nature: 'stock' }),
        sum({ of: 'wood', words: '90 a day', value: 90, unit: 'EUR' }),
        sum({ of: 'wood', words: '80 a day', value: 80 }),
        sum({ of: 'wood', words: '70 a day', value: 70 }),
      ],
    ),
    rows,
  },
  'more-than-a-row-holds': {
    source: makeUpSums(
      [sum({ of: 'wood' })],
      Array.from({ length: 50 }, (_, at) => sum({ of: 'wood', value: 10 ** (at % 9) })),
    ),
    rows,
  },
};

/** Faults of the strips, each of which holds its own words, and of the whole. */
function faultsIn(strips: readonly Scene[]): string[] {
  const isWrong = /NaN|Infinity|undefined|null/.test(drawSums(strips));
  return [...strips.flatMap(faultsOf), ...(isWrong ? ['no number'] : [])];
}

function shuffle<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((value, at) => ({ value, at: (at * 7919 + seed * 104_729) % 1009 }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const figures = fc.array(
  fc.record({
    words: fc.constantFrom(
      'a sum',
      'more than $1 million per day',
      'a'.repeat(90),
      'two words '.repeat(9).trim(),
    ),
    value: fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, min: -1e20, max: 1e20 }),
      fc.integer({ min: -2, max: 14 }).map((power) => 10 ** power),
      fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 })),
    ),
    unit: fc.constantFrom('USD', 'USD', 'EUR', 'pieces of eight'),
    per: fc.constantFrom<Figure['per']>(
      ...(['hour', 'day', 'week', 'month', 'year', 'head', 'item', 'none'] as const),
    ),
    bound: fc.constantFrom<Figure['bound']>('exact', 'about', 'over', 'at-least', 'up-to', 'vague'),
    nature: fc.constantFrom<Figure['nature']>('income', 'income', 'income', 'stock', 'share'),
    of: fc.constantFrom('total', 'wood', 'tin'),
    readBy: fc.constantFrom(null, 'editor' as const),
    readBecause: fc.constantFrom(null, 'So it is.'),
  }),
  { maxLength: 12 },
);

describe.each(layouts)('$width pixels wide, shared: $shared', (layout) => {
  test('nothing of whole sums overlaps or leaves the drawing', () => {
    const { strips } = layoutMadeUp(full, fullRows, layout);
    expect(faultsIn(strips)).toEqual([]);
    expect(strips.flatMap(sumsIn).length).toBeGreaterThan(5);
  });

  test.each(Object.entries(made))(
    'nothing of %s overlaps or leaves the drawing',
    (_, { source, rows: own }) => {
      expect(faultsIn(layoutMadeUp(source, own, layout).strips)).toEqual([]);
    },
  );

  test.each(Object.entries(made))('%s is drawn as kept', (name, { source, rows: own }) => {
    const drawn = drawSums(layoutMadeUp(source, own, layout).strips);
    expect(drawn).toBe(readDrawing('sums', `${name}-${nameOf(layout)}`, drawn));
  });

  test('nothing of any sums overlaps or leaves the drawing, and none is lost', () => {
    fc.assert(
      fc.property(figures, figures, (printed, estimated) => {
        const { strips } = layoutMadeUp(makeUpSums(printed, estimated), rows, layout);
        expect(faultsIn(strips)).toEqual([]);
        const drawn = strips.map((strip) => sumsIn(strip).length + foldedIn(strip));
        expect(drawn.reduce((a, b) => a + b, 0)).toBe(printed.length + estimated.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the picture does not depend on the order in which anything is written', () => {
    const drawn = drawSums(layoutMadeUp(full, fullRows, layout).strips);
    for (let seed = 1; seed <= 10; seed += 1) {
      const shuffled = {
        ...full,
        claims: shuffle(full.claims, seed),
        documents: shuffle(full.documents, seed),
        articles: shuffle(full.articles, seed),
        nodes: shuffle(full.nodes, seed),
        flows: shuffle(full.flows, seed),
      };
      const again = arrangeFunding(shuffled).plateRows;
      expect(drawSums(layoutMadeUp(shuffled, again, layout).strips)).toBe(drawn);
    }
  });
});

test('in the rows of the plate no sum moves a row', () => {
  const layout = { width: 360, shared: true };
  const places = (source: SumSource) =>
    layoutMadeUp(source, fullRows, layout).rows.map(({ row, strip: { top, height } }) => [
      row.id,
      top,
      height,
    ]);
  const changed = JSON.parse(
    JSON.stringify({
      claims: full.claims,
      documents: full.documents,
      articles: full.articles,
    }).replaceAll(/"value":\d{4,}/g, '"value":7'),
  ) as SumSource;
  expect(places(changed)).toEqual(places(full));
});

test.each<[Partial<Figure>, ReturnType<typeof findRate>]>([
  [{}, { from: 1000, to: 1000, start: 'drawn', end: 'drawn' }],
  [
    { per: 'year', value: 365 },
    { from: 1, to: 1, start: 'drawn', end: 'drawn' },
  ],
  [
    { per: 'month', value: 365 },
    { from: 12, to: 12, start: 'drawn', end: 'drawn' },
  ],
  [
    { value: [1, 2], bound: 'about' },
    { from: 1, to: 2, start: 'unsure', end: 'unsure' },
  ],
  [{ bound: 'over' }, { from: 1000, to: 1000, start: 'drawn', end: 'open' }],
  [{ bound: 'at-least' }, { from: 1000, to: 1000, start: 'drawn', end: 'open' }],
  [{ bound: 'up-to' }, { from: 1000, to: 1000, start: 'open', end: 'drawn' }],
  [{ value: null, bound: 'vague' }, 'no-number'],
  [{ per: 'none' }, 'no-period'],
  [{ per: 'head' }, 'per-head'],
  [{ unit: 'EUR' }, 'other-currency'],
  [{ value: 0 }, 'beyond'],
  [{ nature: 'stock' }, 'stock'],
  [{ nature: 'unclear' }, { from: 1000, to: 1000, start: 'drawn', end: 'drawn' }],
  [{ nature: 'price' }, 'price'],
  [{ nature: 'count' }, 'count'],
  [{ nature: 'share' }, 'share'],
])('where %o stands on a scale of dollars', (given, place) => {
  const rate = findRate({ ...makeUpFigure(given), id: 'a/b/f1' }, 'USD');
  expect(rate).toEqual(place);
});

test('a sum that may be no income is drawn where its words put it, and says so beside its mark', () => {
  const own = [sum({ of: 'wood', nature: 'unclear' }), sum({ of: 'wood' })];
  const { strips } = layoutMadeUp(makeUpSums(own, []), [makeUpRow('wood')], {
    width: 960,
    shared: false,
  });
  const [unclear, income] = strips
    .flatMap((strip) => shapesOfKind(strip, 'link'))
    .map((link): Scene => ({ width: 960, height: 0, shapes: [link] }));
  if (unclear === undefined || income === undefined) throw new Error('A sum is not drawn.');
  expect(shapesOfKind(unclear, 'band')).toHaveLength(1);
  const words = (each: Scene) => wordsOf(each).join(' ');
  expect(words(unclear)).toContain('income or stock: not said');
  expect(words(income)).not.toContain('not said');
});

test.each([
  [-2, 'USD', '$0.01'],
  [0, 'USD', '$1'],
  [2, 'USD', '$100'],
  [5, 'USD', '$100,000'],
  [6, 'USD', '$1 million'],
  [10, 'USD', '$10 billion'],
  [16, 'USD', '$10000 trillion'],
  [3, 'EUR', '1,000 EUR'],
])('ten to the power of %d in %s is called %s', (power, currency, name) => {
  expect(nameSum(power, currency)).toBe(name);
});

test('a row on its own folds past so many sums, the sums of articles never', () => {
  const { rows: drawn } = layoutMadeUp(
    makeUpSums(
      [sum({ of: 'wood' })],
      Array.from({ length: 60 }, () => sum({ of: 'wood' })),
    ),
    [makeUpRow('wood')],
    { width: 960, shared: false },
  );
  const [row] = drawn;
  if (row === undefined) throw new Error('The row is not drawn.');
  const ids = sumsIn(row.strip);
  expect(ids).toHaveLength(mostSums);
  expect(row.sums.find(({ figure }) => figure.id === ids[0])?.from).toBe('article');
  expect(foldedIn(row.strip)).toBe(61 - mostSums);
});

test('every figure of a claim about a said source, and every one of a row, is among the sums, but for people counted', () => {
  const ids = new Set(
    arrangeSums(full, fullRows).rows.flatMap(({ sums }) => sums.map(({ figure }) => figure.id)),
  );
  const expected = [
    ...full.claims.flatMap(({ streams, assertions }) =>
      assertions
        .flatMap((assertion) => assertion.figures)
        .filter(({ of }) => of !== null || streams.length > 0),
    ),
    ...full.documents.flatMap((document) => document.figures).filter(({ of }) => of !== null),
  ];
  expect(expected.length).toBeGreaterThan(10);
  const missing = expected.filter(({ id }) => !ids.has(id));
  expect(missing.filter(({ nature }) => nature !== 'count')).toEqual([]);
  expect(expected.filter(({ id, nature }) => nature === 'count' && ids.has(id))).toEqual([]);
});

test('no sum of the articles is folded away in any drawing of whole sums', () => {
  for (const layout of layouts) {
    const { rows: drawn } = layoutMadeUp(full, fullRows, layout);
    const lost = drawn.flatMap(({ sums, strip }) =>
      sums
        .filter(
          ({ from, figure }) =>
            from === 'article' && figure.of !== null && !sumsIn(strip).includes(figure.id),
        )
        .map(({ figure }) => figure.id),
    );
    expect(lost).toEqual([]);
  }
});
