import { collectAgencyTexts } from '../../model/agency.ts';
import { actorOf, paragraphOf } from '../../model/find.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { publicName } from '../../redaction/private-persons.ts';
import type { Phrase } from '../../terms/phrases.ts';
import { addressOf } from '../../values/id.ts';
import { agencyInWords } from './words.ts';

/** Which sentences of a paragraph are an agency's text, in words, with a link to the document; a line for each agency. */
export function agenciesOf(
  investigation: Investigation,
  article: Article,
  paragraph: string,
): Phrase[][] {
  const all = paragraphOf(article, paragraph).sentences.map(({ id }) => id);
  return collectAgencyTexts(investigation)
    .filter((text) => text.article === article.slug)
    .flatMap(({ actor, document, sentences, inferred }) => {
      const here = all.flatMap((id, at) => (sentences.includes(id) ? [at + 1] : []));
      if (here.length === 0) return [];
      const name = publicName(actorOf(investigation, actor));
      const some = here.length === all.length ? null : here;
      return [agencyInWords(name, addressOf('document', document), inferred, some)];
    });
}
