import { expect, test } from 'vitest';
import { examine } from '../../../../../src/checks/examine.ts';
import { claimAt, versionsSince } from '../../../../../src/things/claim/history/claim-history.ts';
import { readSound } from '../../../../support/fixtures.ts';

const { investigation } = examine(readSound());
const [claim] = (investigation?.claims ?? []).filter(({ id }) => id === 'mouldy-flour');
if (claim === undefined) throw new Error('The sound investigation has another claim.');
const state = (version: number, statement: string) => ({
  version,
  date: '2001-05-01',
  statement,
  assessment: null,
  because: 'So.',
});
const changed = { ...claim, history: [state(4, 'Second.'), state(2, 'First.')] };

test.each([
  [1, 'First.'],
  [2, 'First.'],
  [3, 'Second.'],
  [4, 'Second.'],
  [5, claim.statement],
])('a claim said in version %i: %s', (version, statement) => {
  expect(claimAt(changed, version).statement).toBe(statement);
});

test('what was published stands in the versions since then', () => {
  const versions = [1, 2, 3].map((version) => ({
    ...{ version, date: '', what: '' },
    promises: null,
  }));
  expect(versionsSince(2, versions).map(({ version }) => version)).toEqual([2, 3]);
});
