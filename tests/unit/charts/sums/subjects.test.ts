import { expect, test } from 'vitest';
import type { Figure } from '../../../../src/model/types.ts';
import { arrangeSums, findRate, sumSubjects } from '../../../../src/charts/sums/sums.ts';
import { examined, readFull } from '../../../support/fixtures.ts';
import { makeUpFigure } from '../../../support/sums.ts';

const full = examined(readFull());
const fullRows = sumSubjects(full);

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
