import type { Comparable } from '../../src/analysis/corpus.ts';
import { drawing } from '../support/distort.ts';
import { madeUpArticle } from '../support/made-up-article.ts';
import { madeUpWords } from './made-up-words.ts';

/**
 * So many made-up articles of 500 words, always the same: as many function words as English has, few words often and
 * many seldom, and in every fourth article two sentences of an article shortly before it.
 */
export function madeUpNews(articles: number): Comparable[] {
  const draw = drawing(articles);
  const texts: string[][] = [];
  for (let article = 0; article < articles; article += 1) {
    const sentences = Array.from({ length: 25 }, () => madeUpSentence(draw));
    const source = texts[article - 1 - Math.floor(draw() * 4)];
    if (article % 4 === 3) sentences.splice(3, 2, ...(source?.slice(7, 9) ?? []));
    texts.push(sentences);
  }
  return texts.map((sentences, article) =>
    madeUpArticle(
      `article-${String(article).padStart(5, '0')}`,
      Array.from({ length: 5 }, (_, at) => sentences.slice(at * 5, at * 5 + 5).join(' ')).join(
        '\n\n',
      ),
    ),
  );
}

function madeUpSentence(draw: () => number): string {
  const words = madeUpWords(draw, 20);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
