import type { Sentence } from '../text/types.ts';
import { once } from './once.ts';
import type { Article, Claim } from './types.ts';

type Quoted = ReadonlyMap<string, ReadonlySet<string>>;

/** The sentences that passages touch, by article. */
export const quotedSentences = once((claims: readonly Claim[]): Quoted => {
  const quoted = new Map<string, Set<string>>();
  for (const { article, sentences } of claims.flatMap(({ assertions }) =>
    assertions.flatMap(({ passages }) => passages),
  )) {
    const here = quoted.get(article) ?? new Set();
    for (const id of sentences) here.add(id);
    quoted.set(article, here);
  }
  return quoted;
});

/** Tells of a sentence whether it is published: it is not withheld, and of excerpts it holds a passage. */
export function shownIn(
  { rights, noClaim, slug }: Article,
  quoted: Quoted,
): (sentence: Sentence) => boolean {
  const withheld = noClaim.filter((span) => span.withheld);
  return ({ id, start, end }) =>
    (rights.publish === 'full' || quoted.get(slug)?.has(id) === true) &&
    !withheld.some((span) => span.start < end && start < span.end);
}
