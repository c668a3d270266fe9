import { once } from '../model/once.ts';
import type { ClaimCountName, CountName } from '../content/prose/counts.ts';
import { voiceOf } from '../model/speakers.ts';
import type { Investigation } from '../model/types.ts';
import { type Support, weighSupport } from './support.ts';

/** Counts everything that prose may count, by name: `<name>` of the whole, `<claim>/<name>` of a claim within the question. */
export function count(investigation: Investigation): ReadonlyMap<string, number> {
  return new Map([
    ...Object.entries(countWhole(investigation)),
    ...weighSupport(investigation).flatMap((support) =>
      Object.entries(countClaim(support)).map(
        ([name, value]) => [`${support.claim}/${name}`, value] as const,
      ),
    ),
  ]);
}

function countWhole(investigation: Investigation): Readonly<Record<CountName, number>> {
  const assertions = investigation.claims.flatMap((claim) => claim.assertions);
  const passages = assertions.flatMap((assertion) => assertion.passages);
  const places = new Set(passages.map(({ article, start, end }) => `${article}:${start}-${end}`));
  return {
    articles: investigation.articles.length,
    claims: investigation.claims.length,
    quotations: passages.length,
    documents: investigation.documents.length,
    passages: places.size,
    speakers: new Set(
      assertions
        .map(({ attribution }) => attribution.speaker)
        .filter((speaker) => voiceOf(investigation, speaker) === 'named'),
    ).size,
    differences: investigation.differences.length,
    events: investigation.events.length,
  };
}

function countClaim({ counts }: Support): Readonly<Record<ClaimCountName, number>> {
  return {
    articles: counts.articles,
    speakers: counts.speakers.length,
    'other-sentences': counts.others.sentences,
  };
}

/** The same, counted once for each investigation. */
export const countsOf = once(count);
