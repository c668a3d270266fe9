import { describe, expect, test } from 'vitest';
import type { Investigation } from '../../../../src/model/types.ts';
import { sumsOfArticles, sumsOfDocuments } from '../../../../src/things/stream/stream-sums.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());

describe('the sums of a source', () => {
  test.each([
    ['tolls', ['about $2,000 a month']],
    ['mill-bran', ['Half of the bran']],
    ['rents', ['more than $90 a day']],
    ['grain', []],
  ])('%s, as articles print them', (stream, words) => {
    expect(sumsOfArticles(investigation, stream).map((sum) => sum.words)).toEqual(words);
  });

  test('are none that only count things', () => {
    const counted: Investigation = {
      ...investigation,
      claims: investigation.claims.map((claim) => ({
        ...claim,
        assertions: claim.assertions.map((assertion) => ({
          ...assertion,
          figures: assertion.figures.map((figure) => ({ ...figure, nature: 'count' as const })),
        })),
      })),
    };
    expect(sumsOfArticles(counted, 'tolls')).toEqual([]);
  });

  test('that outside documents give are of that source alone, each at its place', () => {
    const sums = sumsOfDocuments(investigation, 'grain');
    expect(sums.map(({ figure, address }) => [figure.id, address])).toEqual([
      ['river-office/f4', '/documents/#river-office.f4'],
    ]);
  });
});
