import { countSpeakers, weighClaim } from '../../analysis/support.ts';
import { claimOf } from '../../model/find.ts';
import type { Investigation } from '../../model/types.ts';
import { addressOf } from '../../values/id.ts';
import { figureWords, moreSentences } from './words.ts';

/** A number of the first screen, what it counts, and where that stands. */
export interface FrontFigure {
  readonly count: number;
  readonly words: string;
  readonly address: string;
}

/** The numbers of the first screen, counted: articles, named speakers, those shown to have seen it. */
export function frontFigures(investigation: Investigation): FrontFigure[] {
  const { articles, central, witnesses } = investigation;
  const claim = claimOf(investigation, central);
  const address = addressOf('claim', central);
  const counts = weighClaim(investigation, claim)?.counts;
  const named = counts?.speakers ?? [];
  const inferred = named.filter(({ by }) => by.known === 'inferred').length;
  const speakers = figureWords.speakers(named.length, inferred);
  return [
    { count: articles.length, words: figureWords.articles(articles.length), address: '/articles/' },
    { count: named.length, words: speakers, address: `${address}#chain` },
    ...(witnesses === null
      ? []
      : [
          {
            count: witnesses.speakers.length,
            words: figureWords.witnesses(witnesses.of),
            address,
          },
        ]),
  ];
}

/** How many sentences carry the central claim and name nobody for it, in words; null where there are none. */
export function unnamedInWords(investigation: Investigation): string | null {
  const claim = claimOf(investigation, investigation.central);
  const rest = countSpeakers(investigation, claim.assertions).others.sentences;
  return rest === 0 ? null : moreSentences(rest);
}
