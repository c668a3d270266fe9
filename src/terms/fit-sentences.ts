import { findSentences } from '../text/sentences.ts';

/** The most characters of a page's description, and of the words in place of a picture. */
export const mostCharacters = { description: 200, picture: 300 } as const;

/** A sentence of ours, and its rank: those of a higher one give way to it. */
export interface Weighted {
  readonly words: string;
  readonly rank: number;
}

/** The sentences of words of ours. */
export function sentencesIn(words: string): string[] {
  return findSentences(words, { start: 0, end: words.length }, 'en').map(({ start, end }) =>
    words.slice(start, end),
  );
}

/** Whole sentences in their order, as many as fit in some characters, those of the lowest rank first. */
export function fitSentences(sentences: readonly Weighted[], most: number): string {
  const kept = new Set<Weighted>();
  let room = most;
  for (const each of sentences.toSorted((a, b) => a.rank - b.rank)) {
    const taken = each.words.length + (kept.size === 0 ? 0 : 1);
    if (taken > room) continue;
    kept.add(each);
    room -= taken;
  }
  return sentences
    .filter((each) => kept.has(each))
    .map(({ words }) => words)
    .join(' ');
}

/** What a page says of itself where it is listed: as many of its sentences as fit, the first of them in any case. */
export function describeInFew(words: string): string {
  const sentences = sentencesIn(words).map((each) => ({ words: each, rank: 0 }));
  return fitSentences(sentences, mostCharacters.description) || (sentences[0]?.words ?? words);
}
