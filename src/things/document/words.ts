import { numberOf } from '../../terms/number-of.ts';
import { mostRead } from '../../terms/documents.ts';
import type { Document } from '../../model/types.ts';

/** Words of the page of outside documents. */
export const documentsWords = {
  description:
    'What was read outside the articles: publisher and its interest, date, kind of copy, how much was read, and what it says.',
  kinds: 'Kinds of document',
  notRead: 'What could not be read',
  notFound:
    '“Not found” means not found in the part that could be read; each document says which part that was. What we looked for and could not read at all is named on the page',
  howRead: 'Kind, how much was read, interest',
  quoted: 'Its words, not checked against the original:',
} as const;

/** How the documents were read, and how they are told. */
export function documentsStandfirst(documents: readonly Document[]): string {
  const archived =
    mostRead(documents) === ''
      ? ''
      : ' Pages were read in archived copies; the live pages may differ.';
  return `What was read outside the articles, told in our words. Their words are not checked by the build.${archived}`;
}

/** How many of the documents were read in a repost. */
export function repostsInWords(count: number): string {
  return `${numberOf(count, 'document')} of these ${count === 1 ? 'is a repost' : 'are reposts'}: the text was read on the page of somebody else, and not where it was first published.`;
}

/** What is said of the address of an outside document. */
export const livePage = 'The live page may differ.';
