import { describe, expect, test } from 'vitest';
import { type Edit, tellAltered } from '../../support/fixtures.ts';

const funding = 'content/funding.yaml';
const paid = '    paid: flour-income/herald/q1\n';

describe('a line', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'of money into the group needs the passage that says so',
      [[funding, paid, '']],
      ['field-missing: '],
    ],
    [
      'of goods does not',
      [
        [funding, paid, ''],
        [funding, 'moves: money', 'moves: goods'],
      ],
      [],
    ],
    [
      'of money elsewhere does not',
      [
        [funding, paid, ''],
        [funding, 'to: mill', 'to: grain'],
        [funding, 'kind: group,', 'kind: group, references: [town-register],'],
      ],
      [],
    ],
    [
      'names for the payment a passage of its own claims',
      [[funding, 'paid: flour-income/herald/q1', 'paid: flour-income/gazette/q1']],
      [],
    ],
    [
      'is not blamed for the payment where it has no claims',
      [[funding, '    claims: [flour-income]\n', '']],
      ['flow-without-claim: flour--mill'],
    ],
    [
      'draws every claim of income that names a source',
      [['content/claims/weeks-long.md', 'kind: allegation', 'kind: income\nstreams: [flour]']],
      ['claim-undrawn: flour'],
    ],
    [
      'need not draw a claim of income that names none',
      [['content/claims/weeks-long.md', 'kind: allegation', 'kind: income']],
      [],
    ],
  ])('%s', (_, edits, told) => {
    expect(tellAltered(...edits)).toEqual(told);
  });
});
