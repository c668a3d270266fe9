import { expect, test } from 'vitest';
import { findReuse } from '../../../src/analysis/reuse.ts';
import { names } from './planted-negatives.ts';
import { plantedPairs, repeatedInside, type Planted } from './planted-pairs.ts';

const outcomes = [
  'shared-quotation',
  'shared-reporting',
  'quotation-and-reporting',
  'none',
  'elsewhere',
] as const;

/** What a planted pair is found to be: `elsewhere` when anything but the planted sentences is found. */
function classify({ articles, left, right }: Planted): (typeof outcomes)[number] {
  const found = findReuse(articles, names);
  const planted = found.find(({ id }) => id === `${left}--${right}`);
  if (found.length > (planted === undefined ? 0 : 1)) return 'elsewhere';
  return planted?.kind ?? 'none';
}

test('planted pairs are classed right in at least 95 of 100', () => {
  const classified = [...plantedPairs, ...repeatedInside].map((planted) => ({
    ...planted,
    found: classify(planted),
  }));
  const rows = new Map<string, Record<string, number | string>>();
  for (const { category, expected, found } of classified) {
    const row = rows.get(category) ?? {
      expected,
      ...Object.fromEntries(outcomes.map((outcome) => [outcome, 0])),
    };
    rows.set(category, { ...row, [found]: Number(row[found]) + 1 });
  }
  console.table(Object.fromEntries(rows));
  const right = classified.filter(({ expected, found }) => expected === found).length;
  console.log(`${right} of ${classified.length} planted pairs classed right`);
  expect(classified.length).toBeGreaterThanOrEqual(60);
  expect(right / classified.length).toBeGreaterThanOrEqual(0.95);
});
