import type { Article, Document, Investigation } from '../model/types.ts';
import { addressOf } from '../values/id.ts';
import { documentName } from './names.ts';
import { link, type Phrase, sentence } from './phrases.ts';

/** How far our file of an article can tell that it does not make a claim. */
type Ground = 'whole' | 'cut-off' | 'not-yet';

/** What is known of claims that our file of an article does not make. */
export type Absence =
  | { readonly known: 'here'; readonly ground: Ground }
  | {
      readonly known: 'rest-says' | 'rest-read';
      readonly ground: Exclude<Ground, 'whole'>;
      readonly document: Document;
    };

/** Words by which an absence is told. */
export const absenceWords = {
  whole: 'not in this article',
  'cut-off': 'not in our file, which is cut off',
  'not-yet': 'not found so far in this article, which is not yet annotated in full',
} as const satisfies Readonly<Record<Ground, string>>;

/** What is known of these claims, none of which our file of the article makes. */
export function absenceOf(
  { documents }: Pick<Investigation, 'documents'>,
  { cutOff, notYet, wholeText }: Article,
  claims: readonly string[],
): Absence {
  const waits = notYet.length > 0;
  if (!cutOff) return { known: 'here', ground: waits ? 'not-yet' : 'whole' };
  const ground = waits ? 'not-yet' : 'cut-off';
  const document = documents.find(({ id }) => id === wholeText);
  if (document === undefined) return { known: 'here', ground };
  return { known: claims.some(saysIn(document)) ? 'rest-says' : 'rest-read', ground, document };
}

/** Whether a document says a claim, its words given or not. */
function saysIn({ quotations, alsoSays }: Document): (claim: string) => boolean {
  const said = new Set([...quotations.flatMap(({ claims }) => claims), ...alsoSays]);
  return (claim) => said.has(claim);
}

/** An absence, with where the rest of the article was read. */
export function absenceInWords(absence: Absence): Phrase[] {
  const here = absenceWords[absence.ground];
  if (!('document' in absence)) return sentence`${here}`;
  const where = link(documentName(absence.document), addressOf('document', absence.document.id));
  return absence.known === 'rest-says'
    ? sentence`${here}; the rest of the article, read in ${where}, says it`
    : sentence`${here}; of the rest see ${where}`;
}

/** Whether no article has a sentence that is not yet annotated. */
export function isFinished(articles: readonly Pick<Article, 'notYet'>[]): boolean {
  return articles.every(({ notYet }) => notYet.length === 0);
}

/** Words that say what no article has; where some are not yet annotated in full, that it is so as far as they are. */
export function asFarAsAnnotated(
  articles: readonly Pick<Article, 'notYet'>[],
  words: string,
): string {
  if (isFinished(articles)) return words;
  const [said, stop] = words.endsWith('.') ? [words.slice(0, -1), '.'] : [words, ''];
  return `${said}, as far as the articles are annotated${stop}`;
}
