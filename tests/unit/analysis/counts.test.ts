import { expect, test } from 'vitest';
import { count } from '../../../src/analysis/counts.ts';
import { weighSupport } from '../../../src/analysis/support.ts';
import { examine } from '../../../src/checks/examine.ts';
import { readSound } from '../../support/fixtures.ts';

const { investigation } = examine(readSound());
if (investigation === null) throw new Error('The sound investigation has problems.');
const counts = count(investigation);

test('every claim within the question has its counts, and no other', () => {
  for (const claim of investigation.claims) {
    expect(counts.has(`${claim.id}/speakers`)).toBe(claim.kind !== 'context');
  }
});

test('the counts of a claim are those of who says so', () => {
  for (const { claim, counts: said } of weighSupport(investigation)) {
    expect(counts.get(`${claim}/articles`)).toBe(said.articles);
    expect(counts.get(`${claim}/speakers`)).toBe(said.speakers.length);
    expect(counts.get(`${claim}/other-sentences`)).toBe(said.others.sentences);
  }
});
