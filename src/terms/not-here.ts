import type { Article, Document, Investigation } from '../model/types.ts';
import { addressOf } from '../values/id.ts';
import { documentName } from './names.ts';
import { link, type Phrase, sentence } from './phrases.ts';

/** What is known of claims that our file of an article does not make. */
export type Absence =
  | { readonly known: 'whole' | 'cut-off' }
  | { readonly known: 'rest-says' | 'rest-read'; readonly document: Document };

/** Words by which an absence is told. */
export const absenceWords = {
  whole: 'not in this article',
  'cut-off': 'not in our file, which is cut off',
} as const;

/** What is known of these claims, none of which our file of the article makes. */
export function absenceOf(
  { documents }: Pick<Investigation, 'documents'>,
  { cutOff, wholeText }: Article,
  claims: readonly string[],
): Absence {
  if (!cutOff) return { known: 'whole' };
  const document = documents.find(({ id }) => id === wholeText);
  if (document === undefined) return { known: 'cut-off' };
  return { known: claims.some(saysIn(document)) ? 'rest-says' : 'rest-read', document };
}

/** Whether a document says a claim, its words given or not. */
function saysIn({ quotations, alsoSays }: Document): (claim: string) => boolean {
  const said = new Set([...quotations.flatMap(({ claims }) => claims), ...alsoSays]);
  return (claim) => said.has(claim);
}

/** An absence, with where the rest of the article was read. */
export function absenceInWords(absence: Absence): Phrase[] {
  if (!('document' in absence)) return sentence`${absenceWords[absence.known]}`;
  const where = link(documentName(absence.document), addressOf('document', absence.document.id));
  return absence.known === 'rest-says'
    ? sentence`${absenceWords['cut-off']}; the rest of the article, read in ${where}, says it`
    : sentence`${absenceWords['cut-off']}; of the rest see ${where}`;
}
