import { paragraphInWords } from '../quotation/words.ts';
import { paragraphOfSentence } from './same-words.ts';
import { link, type Phrase, sentence } from '../../terms/phrases.ts';
import { numberOf } from '../../terms/number-of.ts';
import type { reuseBounds } from '../../analysis/reuse-bounds.ts';
import type { ReuseKind } from '../../analysis/shared-words.ts';

/** Words of the page of words that stand in two articles. */
export const sameWordsPage = {
  title: 'Same words in both',
  description:
    'Sentences of the articles that share words, found by machine and shown side by side. Shared words do not show which text was made from which.',
  standfirst:
    'Sentences that share words, found by comparing every sentence with every other. That two texts share words does not show that one was made from the other.',
} as const;

/** What leads from one page of same words to the next. */
export const sameWordsPagerWords = {
  pager: 'Pages of same words',
  previous: 'Before',
  next: 'After',
} as const;

/** The title of a page of same words; the first has no number. */
export function sameWordsTitle(page: number): string {
  return page === 1 ? sameWordsPage.title : `${sameWordsPage.title}, page ${page}`;
}

/** Which shared words are counted, in a sentence or two. */
export function countedInWords({ run, matter, stretch, quoted }: typeof reuseBounds): string {
  return `We count the same words in a row, ${run} or more at a time, with at least ${matter} telling words among them, or one run of ${stretch.words} with ${stretch.matter}, or the same quotation with ${quoted.matter}. Names, stock phrases and small words such as “the” are not telling words.`;
}

/** What two sentences share: of which kind, and how long the longest run is. */
export function reuseTitle(kind: ReuseKind, longest: number): string {
  return `${reuseWords[kind]}, ${numberOf(longest, 'word')} in a row`;
}

/** The title of what two articles share, or one that repeats itself. */
export function pairTitle(left: string, right: string | null): string {
  return right === null ? `${left} twice` : `${left} and ${right}`;
}

/** Where two sentences stand, and how much of both is the same. */
export function placesInWords(left: Phrase, right: Phrase, similarity: number): Phrase[] {
  return sentence`${left} and ${right}; ${Math.round(similarity * 100)} % of the words of both sentences`;
}

/** A link to a sentence of an article, by the article's name and the paragraph. */
export function sentenceLink(article: string, address: string, id: string): Phrase {
  return link(`${article}, ${paragraphInWords(paragraphOfSentence(id))}`, `${address}#${id}`);
}

/** Where words shared by two sentences stand. */
const reuseWords: Readonly<Record<ReuseKind, string>> = {
  'shared-quotation': 'A quotation in both',
  'shared-reporting': 'The same words outside quotations',
  'quotation-and-reporting': 'A quotation in one, the text itself in the other',
};
