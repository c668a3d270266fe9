import { numberOf } from './number-of.ts';
import { inferenceMark } from './attribution.ts';
import type { SupportCounts, SupportValue } from '../analysis/support.ts';

/** Who says so, in a word or two. */
export const supportWords: Readonly<Record<SupportValue, string>> = {
  'several-speakers': 'Several named speakers',
  'one-speaker-repeated': 'Several articles, leading to one named speaker',
  'one-speaker': 'One named speaker',
  unnamed: 'Nobody is named',
  'outlet-only': 'The articles’ own words',
};

/** How many articles, speakers and passages stand behind a claim: never a lone number; `nameOf` gives a speaker's name. */
export function countsInWords(counts: SupportCounts, nameOf: (id: string) => string): string {
  const { articles, printed, followed, inferred, unnamedPassages, outletPassages } = counts;
  const rest = unnamedPassages + outletPassages;
  const passages =
    rest === 0
      ? 'no passage names nobody or speaks in the outlet’s own words'
      : `${numberOf(rest, 'passage')} ${rest === 1 ? 'names nobody or speaks' : 'name nobody or speak'} in the outlet’s own words`;
  const named = (ids: readonly string[], ours: readonly string[]) =>
    ids.length === 0
      ? ''
      : ` (${ids.map((id) => `${nameOf(id)}${ours.includes(id) ? inferenceMark : ''}`).join(', ')})`;
  return `${numberOf(articles, 'article')}; ${numberOf(printed.length, 'named speaker')} as printed${named(printed, inferred.printed)}, ${followed.length} as far as we could follow the words${named(followed, inferred.followed)}; ${passages}.`;
}
