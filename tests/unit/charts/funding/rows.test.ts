import { expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { arrangeFunding } from '../../../../src/charts/funding/graph.ts';
import { mostUnits, placeRows, rowUnit } from '../../../../src/charts/funding/rows.ts';
import { examined, readFull, readSound } from '../../../support/fixtures.ts';

const investigation = examined(readFull());
const sound = examined(readSound());
const rowsOf = (of: Investigation) => arrangeFunding(of).plateRows;

test('the total comes first, what only documents name last', () => {
  expect(rowsOf(sound).map(({ id, documentsOnly }) => [id, documentsOnly])).toEqual([
    ['total', false],
    ['flour', false],
    ['grain', true],
  ]);
});

test('every said source of income has one row, in declared order', () => {
  const rows = rowsOf(investigation);
  const streams = investigation.nodes.filter(({ kind }) => kind === 'stream');
  expect(streams.length).toBeGreaterThan(5);
  expect(
    rows
      .slice(1)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(streams.map(({ id }) => id).toSorted());
  const shuffled = { ...investigation, nodes: investigation.nodes.toReversed() };
  expect(rowsOf(shuffled)).toEqual(rows);
});

test('rows follow each other without gap where they are shared, and stand alone where not', () => {
  const rows = rowsOf(investigation);
  let y = 0;
  for (const placed of placeRows(rows, { wide: true })) {
    expect(placed.y).toBe(y);
    expect(placed.height % rowUnit).toBe(0);
    expect(placed.height / rowUnit).toBeLessThanOrEqual(mostUnits);
    y += placed.height;
  }
  expect(placeRows(rows, { wide: false }).every((row) => row.y === 0)).toBe(true);
});

test('no number moves a row', () => {
  const text = JSON.stringify(investigation).replaceAll(/"value":\d+/g, '"value":7');
  expect(rowsOf(JSON.parse(text) as typeof investigation)).toEqual(rowsOf(investigation));
});
