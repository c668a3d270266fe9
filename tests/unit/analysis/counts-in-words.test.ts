import { countsInWords, whoInWords } from '../../../src/terms/support-in-words.ts';
import { expect, test } from 'vitest';
import type { Actor, Article } from '../../../src/model/types.ts';
import { countSpeakers, weighClaim } from '../../../src/analysis/support.ts';
import { examine } from '../../../src/checks/examine.ts';
import { speakerId, writeAssertion } from '../../support/attributions.ts';
import { alterSound, type Edit } from '../../support/fixtures.ts';

/** The words of every claim's counts in the sound investigation, with words of its files replaced. */
function wordsAfter(...edits: readonly Edit[]): Map<string, string> {
  const { investigation, problems } = examine(alterSound(...edits));
  if (investigation === null) throw new Error(JSON.stringify(problems, null, 1));
  return new Map(
    investigation.claims.map((claim) => {
      const support = weighClaim(investigation, claim);
      return [
        claim.id,
        support === null ? 'no count' : countsInWords(investigation, support.counts),
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
    'One person: Ina Morrow, whom The Tavelby Herald names.',
  );
  expect(after.get('clean-inspection')).toBe(
    'One person: a baker, to whom documents lead where The Tavelby Herald has Ina Morrow.',
  );
  const unnamed = wordsAfter([path, traced, traced.replace('ina-morrow', 'unnamed')]);
  expect(unnamed.get('clean-inspection')).toBe(
    'One sentence names nobody. Documents lead to nobody where the articles have Ina Morrow.',
  );
  for (const [id, words] of before) {
    if (id !== 'clean-inspection') expect(unnamed.get(id)).toBe(words);
  }
});

test('a speaker who is our inference is told as that, with the sentences on which it rests', () => {
  const path = 'content/claims/clean-inspection.md';
  const before = wordsAfter().get('clean-inspection') ?? '';
  expect(before).not.toContain('by our reading');
  const inferred = wordsAfter([
    path,
    'speaker: ina-morrow',
    'speaker: ina-morrow\n    speaker-because: She is the only inspector in the text.',
  ]);
  expect(inferred.get('clean-inspection')).toBe(
    'One person: Ina Morrow, by our reading of one sentence of The Tavelby Herald.',
  );
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

const actor = (id: string, name: string, kind: Actor['kind']): Actor => ({
  ...{ id: speakerId(id), name, kind, role: 'r', label: null, spellings: [], mark: 'X', number: 1 },
  ...{ partOf: null, document: null },
});
const named = {
  actors: [
    actor('ann', 'Ann', 'body'),
    actor('bob', 'Bob', 'official'),
    actor('bill', 'The bill', 'paper'),
    actor('two', 'two drivers', 'unnamed'),
    { ...actor('mate', 'one of the drivers', 'unnamed'), partOf: speakerId('two') },
    ...['a', 'b', 'c'].map((id) => actor(id, id.toUpperCase(), 'outlet')),
  ],
  articles: ['a', 'b', 'c'].map(
    (slug) => ({ slug, outlet: { value: slug } }) as unknown as Article,
  ),
};

test.each<[string, readonly string[], string, string]>([
  [
    'two are two',
    ['a ann', 'b bob?', 'c outlet'],
    'Two named speakers, one by our inference',
    'Two named speakers: Ann, which A names, and Bob, by our reading of one sentence of B. One other sentence is the article’s own words.',
  ],
  [
    'articles that lead to one',
    ['a ann', 'b bob>ann'],
    'Two articles, leading to one named speaker',
    'One named speaker: Ann, which A names, and to which documents lead where B has Bob.',
  ],
  [
    'nobody',
    ['a unnamed', 'b outlet*2'],
    'Nobody is named',
    'Three sentences name nobody or are the articles’ own words.',
  ],
  [
    'own words alone',
    ['a outlet'],
    'The articles’ own words',
    'One sentence is the article’s own words.',
  ],
  [
    'a paper is no speaker',
    ['a bill', 'b outlet'],
    'One paper, and nobody who is named',
    'One paper: The bill, which A names. One other sentence is the article’s own words.',
  ],
  [
    'a paper beside a speaker',
    ['a bill', 'b ann'],
    'One named speaker, and one paper',
    'One named speaker: Ann, which B names. One paper: The bill, which A names.',
  ],
  [
    'those whom nothing names are told apart, and are not named',
    ['a two', 'b mate', 'c two'],
    'Nobody is named',
    'Three sentences name nobody. Not named: two drivers, in A and C; one of the drivers (of two drivers), in B.',
  ],
])('%s', (_, written, who, told) => {
  const counts = countSpeakers(named, written.map(writeAssertion));
  expect(whoInWords(counts)).toBe(who);
  expect(countsInWords(named, counts)).toBe(told);
});
