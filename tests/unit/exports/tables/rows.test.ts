import { expect, test } from 'vitest';
import { assertionRows } from '../../../../src/exports/tables/rows.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const rows = assertionRows(examined(readFull()));

test('a speaker who is inferred is told as inferred, and nobody else', () => {
  expect(rows.flatMap(({ id, speakerInferred }) => (speakerInferred ? id : []))).toEqual([
    'tails-cut/courier',
    'tails-cut/post',
    'mayor-denied/post-ask',
  ]);
});

test('whoever notes words is not told as passing them on', () => {
  const relayed = rows.filter(({ passedOnBy, notedBy }) => passedOnBy.length + notedBy.length > 0);
  expect(relayed).not.toEqual([]);
  for (const { passedOnBy, notedBy } of relayed) {
    expect(passedOnBy.filter((name) => notedBy.includes(name))).toEqual([]);
  }
});
