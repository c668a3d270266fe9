import type { Assertion, Claim } from '../model/types.ts';

/** How an article puts a statement: as a fact, as what somebody says, or as what one text reports of another. */
export type Manner = 'fact' | 'claim' | 'report';

/** The rules of manner; the method page prints them. */
export const mannerRules: Readonly<Record<Manner, string>> = {
  fact: 'The article says it in its own words and names nobody.',
  claim: 'The article gives the words to a speaker, named or not, and nobody between.',
  report: 'The article names somebody who passed the words on.',
};

/** The manner of an assertion, as printed. */
function mannerOf(assertion: Pick<Assertion, 'attribution' | 'relays'>): Manner {
  if (assertion.relays.length > 0) return 'report';
  return assertion.attribution.speaker === 'outlet' ? 'fact' : 'claim';
}

/** How one article puts a claim, and which of the words that keep a distance it has and has not. */
export interface Framing {
  readonly article: string;
  readonly language: string;
  readonly manners: readonly Manner[];
  /** The article's own verbs of saying that are stronger or weaker than “said”. */
  readonly verbs: readonly string[];
  readonly hedges: readonly string[];
  /** Words by which other articles of its language keep their distance from the same claim. */
  readonly without: readonly string[];
}

/** Compares how the articles put a claim, in the order of its assertions. */
export function compareFramings(
  claim: Pick<Claim, 'assertions'>,
  languageOf: (article: string) => string,
): Framing[] {
  const words = (assertions: readonly Assertion[]) => [
    ...new Set(
      assertions.flatMap(({ hedges }) => hedges.map((hedge) => hedge.words.toLowerCase())),
    ),
  ];
  return [...new Set(claim.assertions.map(({ article }) => article))].map((article) => {
    const own = claim.assertions.filter((assertion) => assertion.article === article);
    const hedges = words(own);
    const language = languageOf(article);
    const all = words(claim.assertions.filter((each) => languageOf(each.article) === language));
    return {
      article,
      language,
      manners: [...new Set(own.map(mannerOf))],
      verbs: [...new Set(own.flatMap(({ verb }) => verb?.toLowerCase() ?? []))],
      hedges,
      without: all.filter((word) => !hedges.includes(word)),
    };
  });
}
