import { once } from '../model/once.ts';
import type { Investigation } from '../model/types.ts';
import { graphicTest } from './graphic-words.ts';

type Texts = Pick<Investigation, 'articles' | 'graphicWords'>;

const graphicOf = once((investigation: Texts) => {
  const test = graphicTest(investigation);
  return new Map(
    investigation.articles.map(({ slug, text, paragraphs }) => [
      slug,
      new Set(
        paragraphs
          .flatMap(({ sentences }) => sentences)
          .filter(({ start, end }) => test(text.slice(start, end)))
          .map(({ id }) => id),
      ),
    ]),
  );
});

/** The sentences of an article that tell the manner of a harm, by their ids. */
export function graphicSentences(investigation: Texts, article: string): ReadonlySet<string> {
  return graphicOf(investigation).get(article) ?? new Set();
}

/** Whether a sentence of an article tells the manner of a harm: then its words stand behind a note wherever they stand whole. */
export function isGraphicSentence(
  investigation: Texts,
  article: string,
  sentence: string,
): boolean {
  return graphicSentences(investigation, article).has(sentence);
}

/** Sentences of an article, those that have an id among them. */
interface Quoted {
  readonly article: { readonly slug: string };
  readonly sentences: readonly { readonly id: string | null }[];
}

/** Whether one of the whole sentences that are quoted tells the manner of a harm. */
export function isGraphic(investigation: Texts, { article, sentences }: Quoted): boolean {
  return sentences.some(
    ({ id }) => id !== null && isGraphicSentence(investigation, article.slug, id),
  );
}
