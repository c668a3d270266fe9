import { expect, test } from 'vitest';
import { parseContent } from '../../../src/content/parse.ts';
import { build } from '../../../src/model/build.ts';
import { alterSound } from '../../support/fixtures.ts';

test('a hedge is marked in every quotation of its assertion that has it', () => {
  const files = alterSound([
    'content/claims/weeks-long.md',
    '      - mouldy flour for weeks',
    '      - mouldy flour for weeks\n      - $300 a day from flour\n    hedges: [flour]',
  ]);
  const { claims } = build(files, parseContent(files).drafts).investigation;
  const assertion = claims.find(({ id }) => id === 'weeks-long')?.assertions[0];
  const within = (assertion?.passages ?? []).map(({ start, end }) =>
    (assertion?.hedges ?? []).filter((hedge) => start <= hedge.start && hedge.end <= end),
  );
  expect(within.map((hedges) => hedges.map(({ words }) => words))).toEqual([['flour'], ['flour']]);
});
