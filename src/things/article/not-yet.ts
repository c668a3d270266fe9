import { paragraphOf } from '../../model/find.ts';
import type { Article } from '../../model/types.ts';
import type { ShownParagraph } from './article-page.ts';
import { notYetInWords } from './words.ts';

/** Which sentences of a paragraph that is shown are not yet annotated, in words; null where none waits. */
export function notYetOf(article: Article, { id, notYet }: ShownParagraph): string | null {
  if (notYet.size === 0) return null;
  const all = paragraphOf(article, id).sentences;
  const waiting = all.flatMap((sentence, at) => (notYet.has(sentence.id) ? [at + 1] : []));
  return notYetInWords(waiting.length === all.length ? null : waiting);
}
