import { numberOf } from '../../terms/number-of.ts';
import type { Paragraph } from '../../model/types.ts';

/** Words of the pages of articles. */
export const articlesWords = {
  marks: 'How to read the marks',
  marksHow:
    'Colour, letter and strip tell whose words they are said to be, as the article prints it. Where two strips run together, two quotations share the words. A',
  hedge: 'marks words by which the text keeps its distance.',
  claims: 'Claims in this article',
  text: 'About this text',
  noClaim: 'Words that carry no claim',
  publisher: 'The article belongs to its publisher.',
  known: 'How we know',
  matched:
    'quotations match our file, letter for letter. That says what was printed, not that it is so.',
  withMarks: 'text with marks',
  raw: 'our file’s own text',
  cutOff: 'The end of the text is missing in our file.',
  sentencesOnly:
    'Only the sentences that hold a quotation are published here; […] stands for the others.',
  withheld: 'A sentence is withheld here; […] stands for it.',
  noDate: 'date not found',
  context: 'outside the question',
  description:
    'The articles of this investigation, with how their outlet, date and author are known, and how many of their quotations match our files.',
  sharesWith: 'shares words with ',
  sameIn: 'Same words in ',
  thisText: 'in this text',
} as const;

/** What the articles are here, and that their words are accounted for. */
export function articlesStandfirst(mostBetween: number): string {
  return `The texts as we hold them. Every word of them stands in a quotation, or is listed with the reason why it carries no claim; runs of up to ${mostBetween} words are excepted.`;
}

/** How many words of an article stand where, each share with its sign. */
export function coverageInWords(
  words: number,
  quoted: string,
  listed: string,
  between: string,
): string {
  return `Of its ${numberOf(words, 'word')}, ${quoted} stand in quotations, ${listed} are listed as carrying no claim, and ${between} stand between quotations.`;
}

/** What an article's text comes to, in its list. */
export function articleCounts(quotations: number, claims: number, words: number): string {
  const make = quotations === 1 ? 'makes' : 'make';
  return `${numberOf(quotations, 'quotation')}, which ${make} ${numberOf(claims, 'claim')}; ${numberOf(words, 'word')}`;
}

/** What the page of an article says of itself where it is listed. */
export function articleDescription(name: string, quotations: number): string {
  return `${name}: the text as we hold it, with a note at every claim. ${quotations} of ${numberOf(quotations, 'quotation')} ${quotations === 1 ? 'matches' : 'match'} our file.`;
}

/** What the links of notes are, for those who do not see where they stand; `place` is which of several passages of the note. */
export const noteLabels = {
  note: (number: number) => `note ${number}`,
  back: (number: number, place: number | null) =>
    `Back to the words of note ${number}${placeInWords(place)}`,
  linkTo: (number: number, place: number | null) =>
    `Link to the words of note ${number}${placeInWords(place)}`,
  previous: (number: number) => `Previous note, ${number}`,
  next: (number: number) => `Next note, ${number}`,
} as const;

function placeInWords(place: number | null): string {
  return place === null ? '' : `, place ${place}`;
}

/** What the link to a paragraph is. */
export function paragraphLinkLabel(paragraph: string): string {
  return `Link to paragraph ${paragraph}`;
}

/** What the notes beside a paragraph are. */
export function notesLabel(paragraph: string): string {
  return `Notes to paragraph ${paragraph}`;
}

/** What a paragraph that is no running text is; the empty string for running text. */
export const roleWords: Readonly<Record<Paragraph['role'], string>> = {
  body: '',
  headline: 'Headline',
  caption: 'Caption of a picture, which is not shown',
  credit: 'Credit of a picture, which is not shown',
};

/** What an article page says of a restored text. */
export const restoredWords =
  'Same letters as our file; capitals, spacing and quotation marks are ours.';
