import type { Manner } from '../../analysis/manner.ts';
import type { Article } from '../../model/types.ts';
import { mannerWords } from '../../terms/attribution.ts';
import { headings } from '../../terms/headings.ts';
import { type Absence, absenceInWords } from '../../terms/not-here.ts';
import { numberOf } from '../../terms/number-of.ts';
import { notInvestigated } from '../../terms/assessments.ts';
import {
  hedge,
  isolate,
  link,
  listed,
  type Phrase,
  quotation,
  sentence,
} from '../../terms/phrases.ts';

/** Words of the pages of claims. */
export const claimsWords = {
  title: 'Claims',
  description:
    'Every claim that we found in the articles: who says it, which article prints it, and what outside documents say.',
  standfirst:
    'Each claim is one statement that somebody is said to have made. That several articles print it does not make it better founded.',
  groups: 'Groups of claims',
  about: 'What is claimed',
  stronger: 'Stronger forms',
  strongerFormOf: 'A stronger form of',
  denies: 'It denies',
  deniedBy: 'Denied in',
  countedHow:
    'Named speakers are counted as printed, and as far as the words could be followed. These are our judgements; the counts change if one of them is wrong.',
  wordings: 'The wordings compared',
  chain: `${headings.whoSaysSo}, through whom`,
  quotations: 'Quotations with their attribution',
  data: 'The claim as data',
  copyQuotations: 'Copy these quotations, with who says them and where',
  quotationsCopied: 'Quotations copied.',
} as const;

/** Words of the links to the claims before and after one. */
export const claimPagerWords = {
  pager: 'Claims before and after',
  previous: 'Previous claim',
  next: 'Next claim',
} as const;

/** Words of the tables in which the articles' wordings of a claim are compared. */
export const framingWords = {
  caption: 'Worked out from who is named and from the words that keep a distance, as printed',
  article: 'Article',
  putsIt: 'Puts it',
  hedges: 'Words that keep a distance',
  pair: 'The two sentences that share most words, side by side',
} as const;

/** What is said of a claim outside the question, before the documents that tell of it. */
export const contextNote = `${notInvestigated} See:`;

/** An article in which our file does not make a claim, and what is known of that. */
interface Without {
  readonly name: string;
  readonly absence: Absence;
}

/** What is known where other articles are only counted. */
const absentInMany: Readonly<Record<Absence['ground'], string>> = {
  whole: 'not in',
  'cut-off': 'not in our files, which are cut off, of',
  'not-yet': 'not found so far in what is annotated of',
};

/** So many articles are named one by one; of more, those of which nothing else is known are counted. */
const mostNamed = 12;

/** What is known of articles in which our file does not make a claim. */
export function articlesWithout(articles: readonly Without[]): Phrase[] {
  const counted = (each: Without) => articles.length > mostNamed && each.absence.known === 'here';
  const told = articles
    .filter((each) => !counted(each))
    .map(({ name, absence }) => sentence`${isolate(name)}: ${absenceInWords(absence)}`);
  const grounds = articles.filter(counted).map(({ absence }) => absence.ground);
  const counts = [...Map.groupBy(grounds, (ground) => ground)].map(
    ([ground, all]) => sentence`${absentInMany[ground]} ${numberOf(all.length, 'other article')}`,
  );
  return sentence`${listed([...told, ...counts], '; ')}.`;
}

/** Where articles give a speaker words: each by its outlet, with a link within the page. */
export function inPlaces(
  places: readonly { readonly outlet: string; readonly htmlId: string }[],
): Phrase[] {
  return sentence`in ${listed(places.map(({ outlet, htmlId }) => link(outlet, `#${htmlId}`)))}`;
}

/** In which outlets a claim stands. */
export function inOutlets(names: readonly string[]): string {
  return `in ${names.join(', ')}`;
}

/** A figure as printed, and as data. */
export function figureAsPrinted(printed: string, { language }: Article, data: string): Phrase[] {
  return sentence`As printed: ${quotation(printed, language)}. As data: ${data}.`;
}

/** How an article puts a claim, and by which verbs of its own. */
export function mannersInWords(
  manners: readonly Manner[],
  verbs: readonly string[],
  language: string,
): Phrase[] {
  const told = manners.map((manner) => mannerWords[manner]).join('; ');
  const own = listed(verbs.map((verb) => quotation(verb, language)));
  return verbs.length === 0 ? sentence`${told}` : sentence`${told}, by its own verb ${own}`;
}

/** The words by which an article keeps its distance from a claim, and those of others that it has not. */
export function distanceInWords(
  hedges: readonly string[],
  without: readonly string[],
  language: string,
): Phrase[] {
  const all = (words: readonly string[]) => listed(words.map((each) => hedge(each, language)));
  const has = hedges.length === 0 ? sentence`none` : all(hedges);
  return without.length === 0 ? has : sentence`${has}; another article has ${all(without)}`;
}

/** What kind of judgement of ours a count rests on. */
export const judgementWords: Readonly<Record<'traced' | 'inferred-speaker', string>> = {
  traced: headings.followed,
  'inferred-speaker': headings.inference,
};
