import type { Article, Investigation } from '../../model/types.ts';
import { graphicSentences } from '../../redaction/graphic-sentences.ts';
import { published } from '../../redaction/published.ts';
import { reuseLine } from '../../terms/imprint.ts';
import { articleName } from '../../terms/names.ts';
import { addressOf } from '../../values/id.ts';
import { publishedText } from '../tables/article-annotations.ts';

/** The text of an article as a file to which positions refer. */
export interface ArticleText {
  /** Address within the site. */
  readonly address: string;
  /** How many Unicode code points stand before the article's own text: whose it is, and what it has. */
  readonly before: number;
  readonly text: string;
}

/** The text of an article, under a head that names its publisher first and has none of its words; null where the article is not published whole. */
export function textOfArticle(investigation: Investigation, article: Article): ArticleText | null {
  const { claims, contentNote } = investigation;
  if (!published(article, claims).whole) return null;
  const { address, slug } = article;
  const graphic = graphicSentences(investigation, slug).size > 0;
  const head = [
    articleName(investigation, article),
    ...(address.value === null ? [] : [address.value]),
    reuseLine,
    ...(graphic ? [contentNote] : []),
    '',
    '',
  ].join('\n');
  return {
    address: `${addressOf('article', slug)}text.txt`,
    before: [...head].length,
    text: `${head}${publishedText(article, claims)}\n`,
  };
}
