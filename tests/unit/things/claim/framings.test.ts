import { expect, test } from 'vitest';
import { arrangeWordings } from '../../../../src/things/claim/framing/framings.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());

test('two sentences are set beside each other only where they share enough words, in runs', () => {
  const pairs = investigation.claims.flatMap((claim) =>
    arrangeWordings(investigation, claim).map(
      ({ left, right }) => `${claim.id}: ${left.slug} ${right.slug}`,
    ),
  );
  expect(pairs).toEqual([
    'flour-income: herald gazette',
    'rats-drowned: courier post',
    'tails-cut: courier post',
    'tails-sold: courier post',
  ]);
});
