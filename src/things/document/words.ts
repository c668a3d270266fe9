import type { Document, Investigation } from '../../model/types.ts';
import { documentKindWords, mostRead } from '../../terms/documents.ts';
import { figureInWords } from '../../terms/figure-in-words.ts';
import { headings } from '../../terms/headings.ts';
import { numberOf } from '../../terms/number-of.ts';
import { link, listed, type Phrase, quotation, sentence } from '../../terms/phrases.ts';

/** Words of the page of outside documents. */
export const documentsWords = {
  title: headings.documents,
  description:
    'What we read outside the articles: who published it, when and with what interest, which copy we read and how much of it, and what it says.',
  kinds: 'Kinds of document',
  notRead: 'What could not be read',
  howRead: 'Kind, how much was read, interest',
  graphic: 'Words with graphic detail',
} as const;

/** The facts of a document. */
export const documentFactWords = {
  read: 'Read',
  language: 'Language',
  interest: 'Interest',
  address: 'Address',
  live: 'The live page may differ.',
  kept: 'Kept at',
  pageOf: 'The page of',
  open: 'Open it at its address',
  archived: 'Archived copy',
} as const;

/** How the documents were read, and how they are told. */
export function documentsStandfirst(documents: readonly Document[]): string {
  const archived =
    mostRead(documents) === '' ? '' : ' We read archived copies; the live pages may differ.';
  return `What we read outside the articles, told in our words. No program checks their words.${archived}`;
}

/** What “not found” means, and where it is told what could not be read at all. */
export function notFoundInWords(about: string): Phrase[] {
  return sentence`“Not found” means not found in the part that we could read; each document says which part that was. What we looked for and could not read at all is on the page ${link(about, '/about/')}.`;
}

/** How many of the documents were read in a repost. */
export function repostsInWords(count: number): string {
  return `${numberOf(count, 'document')} of these ${count === 1 ? 'is a repost' : 'are reposts'}: we read the text on somebody else’s page, not where it was first published.`;
}

/** How many references are folded away: documents, where they are nothing else. */
export function referencesInWords(
  { documents }: Pick<Investigation, 'documents'>,
  ids: readonly string[],
): string {
  const outside = ids.every((id) => documents.some((document) => document.id === id));
  return `${ids.length} ${outside ? 'documents' : 'sources'}`;
}

/** Of what kind a document is, how much of it was read, and what interest its publisher has. */
export function readInWords({ kind, read, interest }: Document): string {
  return `${documentKindWords[kind].one}. ${read}. ${interest}`;
}

/** Words of a document, with what is known of each; a language where it is not that of the page. */
export function quotedInWords(
  quotations: readonly Document['quotations'][number][],
  language: (of: Document['quotations'][number]) => string | undefined,
): Phrase[] {
  const quoted = quotations.map((each) => {
    const note = quotationNote(each);
    return sentence`${quotation(each.words, language(each))}${note === '' ? '' : ` (${note})`}`;
  });
  return sentence`Its words, not checked against the original: ${listed(quoted, '; ')}`;
}

/** A figure of a document: who gives it, in its words, and as data. */
export function documentFigureInWords(figure: Document['figures'][number]): string {
  return `${figure.by}: ${figure.words}. As data: ${figureInWords(figure)}. ${figure.note ?? ''}`;
}

/** A language by its name. */
export function languageInWords(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** Who says the words there, what they are in English, and whether they were cut before us; empty where there is nothing to say. */
export function quotationNote({ by, translation, cut }: Document['quotations'][number]): string {
  return [
    ...(by === null ? [] : [`who says so: ${by}`]),
    ...(translation === null ? [] : [`our translation: “${translation}”`]),
    ...(cut === 'by-others' ? ['cut so before us'] : []),
  ].join('; ');
}
