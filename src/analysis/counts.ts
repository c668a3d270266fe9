import type { CountName } from '../content/counts.ts';
import type { Investigation } from '../investigation/types.ts';

/** Counts everything that prose may count, by name. */
export function count(investigation: Investigation): Readonly<Record<CountName, number>> {
  const assertions = investigation.claims.flatMap((claim) => claim.assertions);
  const passages = assertions.flatMap((assertion) => assertion.passages);
  const places = new Set(passages.map(({ article, start, end }) => `${article}:${start}-${end}`));
  const known = new Set(investigation.actors.map((actor) => actor.id));
  return {
    articles: investigation.articles.length,
    claims: investigation.claims.length,
    quotations: passages.length,
    documents: investigation.documents.length,
    passages: places.size,
    speakers: new Set(assertions.map((a) => a.speaker).filter((id) => known.has(id))).size,
  };
}
