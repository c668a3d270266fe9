import type { Evidence } from '../model/find.ts';
import type { Investigation } from '../model/types.ts';
import { addressOf } from '../values/id.ts';
import { articleName, documentName } from './names.ts';
import { link, type Phrase, sentence } from './phrases.ts';

/** What something rests on, with a link to it: an outside document, or an article of the investigation, which is told as one. */
export function evidenceInWords(
  investigation: Pick<Investigation, 'actors'>,
  evidence: Evidence,
): Phrase[] {
  if (evidence.kind === 'document') {
    const { document } = evidence;
    return [link(documentName(document), addressOf('document', document.id))];
  }
  const { article, passage } = evidence;
  const address =
    passage === null
      ? addressOf('article', article.slug)
      : addressOf('passage', passage.id, article.slug);
  const name = articleName(investigation, article);
  return sentence`${link(name, address)}, one of the articles`;
}
