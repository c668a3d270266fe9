import type { Investigation } from '../model/types.ts';
import { once } from '../model/once.ts';
import { graphicSentences } from './redaction.ts';

type Texts = Pick<Investigation, 'articles' | 'claims'>;

const graphicOf = once(
  ({ articles, claims }: Texts) =>
    new Map(articles.map(({ slug }) => [slug, graphicSentences(claims, slug)])),
);

/** Whether a sentence of an article has graphic detail: then its words stand behind a note wherever they stand whole. */
export function isGraphicSentence(
  investigation: Texts,
  article: string,
  sentence: string,
): boolean {
  return graphicOf(investigation).get(article)?.has(sentence) ?? false;
}

/** Sentences of an article, those that have an id among them. */
interface Quoted {
  readonly article: { readonly slug: string };
  readonly sentences: readonly { readonly id: string | null }[];
}

/** Whether one of the whole sentences that are quoted has graphic detail. */
export function isGraphic(investigation: Texts, { article, sentences }: Quoted): boolean {
  return sentences.some(
    ({ id }) => id !== null && isGraphicSentence(investigation, article.slug, id),
  );
}
