import { expect, test } from 'vitest';
import { payingClaims, whoSays } from '../../../../src/charts/funding/lines.ts';
import { claimOf } from '../../../../src/model/find.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const full = examined(readFull());
const sold = claimOf(full, 'tails-sold');
const denied = { ...claimOf(full, 'mayor-denied'), streams: sold.streams };

test('a claim of what somebody said lends its speaker to no source of income', () => {
  expect(denied.kind).toBe('attribution');
  const own = whoSays(full, [sold]);
  expect(own.length).toBeGreaterThan(0);
  expect(whoSays(full, [sold, denied])).toEqual(own);
  const asAllegation = { ...denied, kind: 'allegation' } as const;
  expect(whoSays(full, [sold, asAllegation]).length).toBeGreaterThan(own.length);
});

test('nor is it one that says that the group was paid, though a line should draw it', () => {
  const [stream = ''] = sold.streams;
  const flows = full.flows.map((flow) => ({ ...flow, claims: [...flow.claims, denied.id] }));
  const claims = full.claims.map((claim) => (claim.id === denied.id ? denied : claim));
  const ids = payingClaims({ ...full, flows, claims }, stream).map(({ id }) => id);
  expect(ids).toContain(sold.id);
  expect(ids).not.toContain(denied.id);
});
