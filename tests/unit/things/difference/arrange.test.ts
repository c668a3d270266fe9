import { expect, test } from 'vitest';
import { arrangePositions, byArticle } from '../../../../src/things/difference/differences.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());

test.each(investigation.differences.map((each) => [each.id, each] as const))(
  'each position of %s stands once, under the article that prints it',
  (_, difference) => {
    const positions = arrangePositions(investigation, difference);
    expect(positions).toHaveLength(difference.positions.length);
    const groups = byArticle(positions);
    for (const { article, positions: own } of groups) {
      expect(own.map((each) => each.article.slug)).toEqual(own.map(() => article.slug));
    }
    expect(groups.flatMap(({ positions: own }) => own).toSorted(inOrder)).toEqual(
      positions.toSorted(inOrder),
    );
    expect(new Set(groups.map(({ article }) => article.slug)).size).toBe(groups.length);

    function inOrder(a: (typeof positions)[number], b: (typeof positions)[number]) {
      return positions.indexOf(a) - positions.indexOf(b);
    }
  },
);
