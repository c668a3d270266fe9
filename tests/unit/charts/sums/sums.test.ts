import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../src/model/types.ts';
import type { Scene } from '../../../../src/charts/kit/scene.ts';
import { nameSum } from '../../../../src/charts/sums/scale.ts';
import { sumSizes } from '../../../../src/charts/sums/sizes.ts';
import { arrangeSums, sumSubjects } from '../../../../src/charts/sums/sums.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { readDrawing } from '../../../support/drawing.ts';
import { faultsOf, shapesOfKind, struckIn, wordsOf } from '../../../support/scene.ts';
import {
  drawSums,
  foldedIn,
  layoutMadeUp,
  makeUpRow,
  makeUpSums,
  sumsIn,
  sumWidths,
} from '../../../support/sums.ts';
import { made, more, rows, sum } from './made-up.ts';

const full = examined(readFull());
const fullRows = sumSubjects(full);
/** Faults of a drawing, and what in it is struck through. */
function faultsIn(scene: Scene | null): string[] {
  if (scene === null) return [];
  const isWrong = /NaN|Infinity|undefined|null/.test(drawSums(scene));
  return [...faultsOf(scene), ...struckIn(scene), ...(isWrong ? ['no number'] : [])];
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
      ...(['hour', 'day', 'week', 'month', 'quarter', 'year', 'head', 'item'] as const),
      ...(['each load', 'none'] as const),
    ),
    bound: fc.constantFrom<Figure['bound']>('exact', 'about', 'over', 'at-least', 'up-to', 'vague'),
    nature: fc.constantFrom<Figure['nature']>(
      'income',
      'income',
      'income',
      'stock',
      'spending',
      'share',
    ),
    of: fc.constantFrom('total', 'wood', 'tin'),
    readBy: fc.constantFrom(null, 'editor' as const),
    readBecause: fc.constantFrom(null, 'So it is.'),
  }),
  { maxLength: 12 },
);

describe.each(sumWidths)('%s', (width) => {
  test('nothing of whole sums overlaps, is struck through or leaves the drawing', () => {
    const scene = layoutMadeUp(full, fullRows, width);
    expect(faultsIn(scene)).toEqual([]);
    expect(scene === null ? [] : sumsIn(scene)).not.toHaveLength(0);
  });

  test.each(Object.entries(more))(
    'nothing of %s overlaps, is struck through or leaves the drawing',
    (_, { source, rows: own }) => {
      expect(faultsIn(layoutMadeUp(source, own, width))).toEqual([]);
    },
  );

  test.each(Object.entries(more))('%s is drawn as kept', (name, { source, rows: own }) => {
    const drawn = drawSums(layoutMadeUp(source, own, width));
    expect(drawn).toBe(readDrawing('sums', `${name}-${width}`, drawn));
  });

  test('nothing of any sums overlaps or leaves the drawing, and none that has a place is lost', () => {
    fc.assert(
      fc.property(figures, figures, (printed, estimated) => {
        const source = makeUpSums(printed, estimated);
        const scene = layoutMadeUp(source, rows, width);
        expect(faultsIn(scene)).toEqual([]);
        const placed = arrangeSums(source, rows).rows.flatMap(({ sums }) =>
          sums.filter(({ rate }) => typeof rate !== 'string'),
        );
        const drawn = scene === null ? 0 : sumsIn(scene).length + foldedIn(scene);
        expect(drawn).toBe(placed.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the picture does not depend on the order in which anything is written', () => {
    const drawn = drawSums(layoutMadeUp(full, fullRows, width));
    for (let seed = 1; seed <= 10; seed += 1) {
      const shuffled = {
        ...full,
        claims: shuffle(full.claims, seed),
        documents: shuffle(full.documents, seed),
        nodes: shuffle(full.nodes, seed),
        flows: shuffle(full.flows, seed),
      };
      expect(drawSums(layoutMadeUp(shuffled, sumSubjects(shuffled), width))).toBe(drawn);
    }
  });

  test('the sums of articles are never folded away', () => {
    const scene = layoutMadeUp(full, fullRows, width);
    const drawn = scene === null ? [] : sumsIn(scene);
    const printed = arrangeSums(full, fullRows).rows.flatMap(({ sums }) =>
      sums
        .filter(({ from, rate }) => from === 'article' && typeof rate !== 'string')
        .map(({ figure }) => figure.id),
    );
    expect(printed.length).toBeGreaterThan(3);
    expect(printed.filter((id) => !drawn.includes(id))).toEqual([]);
  });
});

test('a sum that may be no income is drawn where its words put it, and says so beside its mark', () => {
  const own = [sum({ of: 'wood', nature: 'unclear' }), sum({ of: 'wood' })];
  const scene = layoutMadeUp(makeUpSums(own, []), [makeUpRow('wood')], 'wide');
  if (scene === null) throw new Error('No sum is drawn.');
  const [unclear, income] = shapesOfKind(scene, 'link').map((link): Scene => ({
    width: 1120,
    height: 0,
    shapes: [link],
  }));
  if (unclear === undefined || income === undefined) throw new Error('A sum is not drawn.');
  expect(shapesOfKind(unclear, 'dot')).toHaveLength(1);
  const words = (each: Scene) => wordsOf(each).join(' ');
  expect(words(unclear)).toContain('income or stock: not said');
  expect(words(income)).not.toContain('not said');
});

test('a mark is filled where an article prints the sum, hollow where only a document gives it', () => {
  const scene = layoutMadeUp(
    makeUpSums([sum({ of: 'wood' })], [sum({ of: 'wood', value: 50 })]),
    [makeUpRow('wood')],
    'wide',
  );
  const dots = scene === null ? [] : shapesOfKind(scene, 'dot');
  expect(dots.map(({ form, hollow }) => [form, hollow])).toEqual([
    ['bar', false],
    ['round', true],
  ]);
});

test('without a sum that has a place there is no line', () => {
  expect(layoutMadeUp(makeUpSums([]), rows, 'wide')).toBeNull();
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

test('two sums of all income are set against each other only with the condition', () => {
  const { rival } = made;
  if (rival === undefined) throw new Error('There is none.');
  for (const width of sumWidths) {
    const scene = layoutMadeUp(rival.source, rival.rows, width);
    const words = scene === null ? '' : wordsOf(scene).join(' ');
    expect(words).toContain('If both are yearly income');
    expect(words).not.toMatch(/\b365\b/);
  }
});

test('of estimates so many are drawn, and the list has the others', () => {
  const scene = layoutMadeUp(
    makeUpSums(
      [sum({ of: 'wood' })],
      Array.from({ length: 60 }, () => sum({ of: 'wood' })),
    ),
    [makeUpRow('wood')],
    'wide',
  );
  if (scene === null) throw new Error('No sum is drawn.');
  expect(sumsIn(scene)).toHaveLength(1 + sumSizes.mostEstimates);
  expect(foldedIn(scene)).toBe(60 - sumSizes.mostEstimates);
});
