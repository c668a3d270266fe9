import type { Article, Investigation, KnownFact } from '../../model/types.ts';
import { outletName } from '../../terms/names.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { articleFactWords } from './words.ts';

/** A fact about an article as its page shows it; null words where it was not found. */
export interface ShownFact {
  readonly name: string;
  readonly fact: Pick<KnownFact, 'how' | 'because' | 'references'>;
  readonly words: string | null;
  readonly link?: string | null;
}

/** The same facts, and after them those of which nothing was found: under one name where it is so in the same way. */
export function joinLacking(facts: readonly ShownFact[]): ShownFact[] {
  const lacking = new Map<string, ShownFact>();
  for (const each of facts.filter(({ words }) => words === null)) {
    const like = lacking.get(each.fact.how);
    const name = like === undefined ? each.name : `${like.name}, ${each.name.toLowerCase()}`;
    lacking.set(each.fact.how, { ...each, name });
  }
  return [...facts.filter(({ words }) => words !== null), ...lacking.values()];
}

/** The facts about an article, in the order in which they are shown. */
export function articleFactsOf(investigation: Investigation, article: Article): ShownFact[] {
  const headline = article.headline.value;
  const address = article.address.value;
  return [
    {
      name: articleFactWords.outlet,
      fact: article.outlet,
      words: outletName(investigation, article),
    },
    {
      name: articleFactWords.headline,
      fact: article.headline,
      words: headline === null ? null : articleFactWords.headlineAbove,
    },
    { name: articleFactWords.author, fact: article.author, words: article.author.value },
    {
      name: articleFactWords.published,
      fact: article.date,
      words: article.date.value === null ? null : dateInWords(article.date.value),
    },
    {
      name: articleFactWords.address,
      fact: article.address,
      words:
        address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./u, '') ?? address),
      link: address,
    },
  ];
}
