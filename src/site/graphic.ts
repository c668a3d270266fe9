import type { WholeSentence } from '../views/quotations.ts';
import { getInvestigation } from './investigation.ts';
import { graphicSentences } from './kept-out.ts';

const { articles, claims } = getInvestigation();
const graphic = new Map(articles.map(({ slug }) => [slug, graphicSentences(claims, slug)]));

/** Whether a sentence of an article has graphic detail: then its words stand behind a note wherever they stand whole. */
export function isGraphicSentence(article: string, sentence: string): boolean {
  return graphic.get(article)?.has(sentence) ?? false;
}

/** Whether one of the whole sentences that are quoted has graphic detail. */
export function isGraphic({ article, sentences }: WholeSentence): boolean {
  return sentences.some(({ id }) => id !== null && isGraphicSentence(article.slug, id));
}
