import { numberInWords } from '../../values/figures/number-words.ts';
import type { SupportBox } from '../../model/types.ts';

/** Headings and labels of the front page. */
export const storyWords = {
  findings: 'What we found',
  contents: 'In this piece',
  supports: 'What these texts support',
  doesNotSupport: 'What they do not support',
  box: 'What these texts support, and what they do not',
  inStory: 'Read it in the story',
} as const;

/** What the numbers of the first screen count. */
export const figureWords = {
  articles: (count: number) => (count === 1 ? 'article' : 'articles'),
  speakers: (count: number, inferred: number) => {
    const named = count === 1 ? 'named speaker' : 'named speakers';
    if (inferred === 0) return named;
    return count === 1
      ? `${named}, by our inference`
      : `${named}, ${numberInWords(inferred)} of them by our inference`;
  },
  witnesses: (of: string) => `shown to have seen ${of}`,
} as const;

/** How many sentences name nobody. */
export function moreSentences(count: number): string {
  const number = numberInWords(count);
  const begun = `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  return count === 1
    ? `${begun} more sentence names nobody or is the article’s own words.`
    : `${begun} more sentences name nobody or are the articles’ own words.`;
}

/** What leads on from the first screen. */
export function articlesReadInWords(articles: number): string {
  return articles === 1
    ? 'Read the article, with notes'
    : `Read the ${numberInWords(articles)} articles, with notes`;
}

/** How the sentences of the box can be used. */
export const copyNote =
  'A tap selects a sentence to be copied, who says it included. These are our words (CC BY 4.0); words in quotation marks belong to the publishers.';

/** Who has reviewed the sentences of the box. */
export function boxReview({ reviewedBy, reviewedOn }: SupportBox): string {
  if (reviewedBy === null) return 'Nobody has reviewed these sentences.';
  return `Reviewed by ${reviewedBy}${reviewedOn === null ? '' : `, ${reviewedOn}`}.`;
}
