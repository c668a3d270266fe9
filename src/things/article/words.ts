import type { Article, How, Investigation, Paragraph } from '../../model/types.ts';
import { inferenceMark } from '../../terms/attribution.ts';
import { headings } from '../../terms/headings.ts';
import { howWords } from '../../terms/known-facts.ts';
import { isFinished } from '../../terms/not-here.ts';
import { numberOf } from '../../terms/number-of.ts';
import { link, listed, type Phrase, sentence, wavy } from '../../terms/phrases.ts';
import { paragraphInWords } from '../quotation/words.ts';

/** Words of the pages of articles. */
export const articlesWords = {
  title: 'Articles',
  description:
    'The articles of this investigation, with how their outlet, date and author are known, and how many of their quotations match our files.',
  article: 'The article',
  claims: 'Claims in this article',
  text: 'About this text',
  noClaim: 'Words that make no claim',
  known: headings.howKnown,
  noDate: 'date not found',
  context: 'outside the question',
} as const;

/** Words by which a reader chooses how the text is shown. */
export const shownTextWords = {
  show: 'Show',
  marked: 'with notes',
  plain: 'text alone',
  raw: 'our file’s own text',
  restored: 'Same letters as our file; capitals, spacing and quotation marks are ours.',
} as const;

/** What is told of a text that is not whole. */
export const missingWords = {
  cutOff: 'The end of the text is missing in our file.',
  sentencesOnly:
    'Only the sentences with a quotation are published here; […] stands for the others.',
} as const;

/** How many sentences of a text are not yet annotated. */
export function unfinishedInWords({ notYet, paragraphs }: Article): string {
  const all = paragraphs.flatMap(({ sentences }) => sentences).length;
  return `We are still working on this text: ${notYet.length} of its ${numberOf(all, 'sentence')} ${notYet.length === 1 ? 'is' : 'are'} not yet annotated.`;
}

/** The facts of an article. */
export const articleFactWords = {
  outlet: 'Outlet',
  headline: 'Headline',
  headlineAbove: 'as above',
  author: 'Author',
  published: 'Published',
  address: 'Address',
  file: 'Our file',
} as const;

/** What the articles are here, and that their words are accounted for, or which are not yet. */
export function articlesStandfirst(
  mostBetween: number,
  articles: readonly Pick<Article, 'notYet'>[],
): string {
  const accounted = `Each article, with a note at every claim. Every word of it is quoted in a claim, or is listed with the reason why it makes none; at most ${mostBetween} words in a row are left between two quotations.`;
  return isFinished(articles)
    ? accounted
    : `${accounted} Sentences that are not yet annotated are marked as such.`;
}

/** What the page of an article is called. */
export function annotatedTitle(name: string): string {
  return `${name}, with notes`;
}

/** What the page of an article says of itself where it is listed. */
export function articleDescription(
  name: string,
  quotations: number,
  { notYet }: Pick<Article, 'notYet'>,
): string {
  const unfinished = notYet.length === 0 ? '' : ' The text is not yet annotated in full.';
  return `${name}: the text of our file, with a note at every claim. ${quotations} of ${numberOf(quotations, 'quotation')} ${quotations === 1 ? 'matches' : 'match'} our file.${unfinished}`;
}

/** What leads to the page of the outlet. */
export const asPublished = 'The article at its publisher';

/** What an article's text comes to, in its list. */
export function articleCounts(
  quotations: number,
  claims: number,
  { coverage, notYet }: Pick<Article, 'coverage' | 'notYet'>,
): string {
  const make = quotations === 1 ? 'makes' : 'make';
  const unfinished = notYet.length === 0 ? '' : '; not yet annotated in full';
  return `${numberOf(quotations, 'quotation')}, which ${make} ${numberOf(claims, 'claim')}; ${numberOf(coverage.words, 'word')}${unfinished}`;
}

/** How the date of an article is known, where nothing else names it. */
export function dateKnown(how: How): string {
  return `date ${howWords[how].word}`;
}

/** How the outlet of an article is known, where nothing else names it. */
export function outletKnown(how: How): string {
  return `outlet ${howWords[how].word}`;
}

/** How many quotations of an article match its file: a number in figures, and what it says. */
export function matchInWords(quotations: number) {
  return {
    figure: `${quotations} of ${quotations}`,
    words:
      'quotations match our file, letter for letter. That says what was printed, not that it is so.',
  };
}

/** Hash and size of the file of an article. */
export function fileInWords({ sha256, bytes }: Pick<Article, 'sha256' | 'bytes'>): string {
  return `SHA-256 ${sha256} · ${bytes} bytes`;
}

/** How the marks of a text are to be read. */
export function marksInWords({ actors }: Pick<Investigation, 'actors'>): Phrase[] {
  const paper = actors.some(({ kind }) => kind === 'paper') ? ' or of a paper' : '';
  return sentence`Tinted words are those of somebody named${paper}, by the letters beside them; where a letter’s edge is dashed, by our inference. A ${wavy('wavy line')} marks words of distance.`;
}

/** That a sentence is withheld, and why. */
export function withheldInWords(because: string): string {
  return `A sentence is withheld here; […] stands for it. ${because}`;
}

/** How many words of an article stand where. */
export function coverageInWords({
  words,
  quoted,
  listed: left,
  between,
  notYet,
}: Article['coverage']): string {
  const share = (part: number) => `${Math.round((100 * part) / Math.max(1, words))} %`;
  return `Of its ${numberOf(words, 'word')}, ${share(quoted)} are quoted in claims, ${share(left)} are listed as making none, and ${share(between)} are left between quotations.${notYet === 0 ? '' : ` ${share(notYet)} are not yet annotated.`}`;
}

/** To whom an article belongs, and on what ground it is shown. */
export function rightsInWords({ basis }: Article['rights']): string {
  return `The article belongs to its publisher. ${basis ?? ''}`;
}

/** Who decided that it is shown, and when. */
export function decidedInWords(by: string, on: string | null): string {
  return `Decided by ${by}, ${on ?? ''}.`;
}

/** The paragraphs that have the same words as one; each by the outlet of its article, null where it is the same, and its address. */
export function sameWordsElsewhere(
  places: readonly { outlet: string | null; paragraph: string; address: string }[],
): Phrase[] {
  const links = places.map(({ outlet, paragraph, address }) => {
    const there = paragraphInWords(paragraph);
    return link(outlet === null ? `${there}, in this text` : `${outlet}, ${there}`, address);
  });
  return sentence`Same words in ${listed(links, '; ')}`;
}

/** Which sentences of a paragraph are not yet annotated, counted from 1; null where all are. */
export function notYetInWords(sentences: readonly number[] | null): string {
  return sentences === null
    ? 'Not yet annotated'
    : `${sentencesInWords(sentences)}: not yet annotated`;
}

function sentencesInWords(sentences: readonly number[]): string {
  return `${sentences.length === 1 ? 'Sentence' : 'Sentences'} ${sentences.join(', ')}`;
}

/** Whose text a paragraph is, or which of its sentences are, counted from 1; null where all are. */
export function agencyInWords(
  agency: string,
  address: string,
  inferred: boolean,
  sentences: readonly number[] | null,
): Phrase[] {
  const which = sentences === null ? '' : `${sentencesInWords(sentences)}: `;
  return sentence`${which}Text of ${link(agency, address)}${inferred ? inferenceMark : ''}`;
}

/** The link to a paragraph: its number, and what it is. */
export function paragraphLink(paragraph: string) {
  return { text: `¶ ${paragraph.slice(1)}`, label: `Link to ${paragraphInWords(paragraph)}` };
}

/** What a paragraph that is no running text is; the empty string for running text. */
export const roleWords: Readonly<Record<Paragraph['role'], string>> = {
  body: '',
  headline: 'Headline',
  caption: 'Caption of a picture, which is not shown',
  credit: 'Credit of a picture, which is not shown',
};
