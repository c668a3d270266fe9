import { countsInWords } from '../../../src/terms/support-in-words.ts';
import { expect, test } from 'vitest';
import { weighClaim } from '../../../src/analysis/support.ts';
import { examine } from '../../../src/checks/examine.ts';
import { alterSound, type Edit } from '../../support/fixtures.ts';

/** The words of every claim's counts in the sound investigation, with words of its files replaced. */
function wordsAfter(...edits: readonly Edit[]): Map<string, string> {
  const { investigation, problems } = examine(alterSound(...edits));
  if (investigation === null) throw new Error(JSON.stringify(problems, null, 1));
  return new Map(
    investigation.claims.map((claim) => {
      const support = weighClaim(claim, investigation.differences);
      return [
        claim.id,
        support === null ? 'no count' : countsInWords(support.counts, (speaker) => speaker),
      ];
    }),
  );
}

const traced = 'speaker: ina-morrow\n      relays: [{ actor: fen-gazette';

test('no count is typed: a chain that changes changes the words, and those of no other claim', () => {
  const before = wordsAfter();
  const path = 'content/claims/clean-inspection.md';
  const after = wordsAfter([path, traced, traced.replace('ina-morrow', 'odo-brandle')]);
  expect(before.get('clean-inspection')).toBe(
    '1 article; 1 named speaker as printed (ina-morrow), 1 as far as we could follow the words (ina-morrow); no passage names nobody or speaks in the outlet’s own words.',
  );
  expect(after.get('clean-inspection')).toContain(
    '1 as far as we could follow the words (odo-brandle)',
  );
  const unnamed = wordsAfter([path, traced, traced.replace('ina-morrow', 'unnamed')]);
  expect(unnamed.get('clean-inspection')).toBe(
    '1 article; 1 named speaker as printed (ina-morrow), 0 as far as we could follow the words; no passage names nobody or speaks in the outlet’s own words.',
  );
  for (const [id, words] of before) {
    if (id !== 'clean-inspection') expect(unnamed.get(id)).toBe(words);
  }
});

test('a name that stands there by our inference alone is told as that, and only in the list where it does', () => {
  const path = 'content/claims/clean-inspection.md';
  const before = wordsAfter().get('clean-inspection') ?? '';
  expect(before).not.toContain('our inference');
  const inferred = wordsAfter([
    path,
    'speaker: ina-morrow',
    'speaker: ina-morrow\n    speaker-because: She is the only inspector in the text.',
  ]);
  expect(inferred.get('clean-inspection')).toContain('as printed (ina-morrow (our inference))');
});

test('a claim outside the question carries no count and no assessment', () => {
  const { investigation } = examine(alterSound());
  const context = investigation?.claims.filter(({ kind }) => kind === 'context') ?? [];
  expect(context.length).toBeGreaterThan(0);
  for (const claim of context) {
    expect(claim.assessment).toBeNull();
    expect(wordsAfter().get(claim.id)).toBe('no count');
  }
});
