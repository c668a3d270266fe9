import type { Article, Claim, Paragraph, Passage } from '../model/types.ts';
import { quotedSentences, shownIn } from '../model/shown-sentences.ts';
import { countWords } from '../text/words.ts';
import { compareUnits } from '../text/order.ts';

/** What of an article is published: whole but for what is withheld, or only the sentences that hold a passage. */
export interface Published {
  readonly whole: boolean;
  /** The paragraphs with the sentences that may be shown; one without any is left out. */
  readonly paragraphs: readonly Paragraph[];
  /** How many words these sentences have, and how many they may have at most. */
  readonly words: number;
  readonly limit: number | null;
}

/** The passages of an article, in the order in which they stand. */
export function passagesOf(claims: readonly Claim[], slug: string): Passage[] {
  return claims
    .flatMap((claim) => claim.assertions)
    .filter((assertion) => assertion.article === slug)
    .flatMap((assertion) => assertion.passages)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || compareUnits(a.id, b.id));
}

/** What may be shown of an article under its rights: the one source of every page and export. */
export function published(article: Article, claims: readonly Claim[]): Published {
  const whole = article.rights.publish === 'full';
  const isShown = shownIn(article, quotedSentences(claims));
  const paragraphs = article.paragraphs
    .map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.filter(isShown) }))
    .filter(({ sentences }) => sentences.length > 0);
  const words = paragraphs
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, span) => sum + countWords(article.text, span, article.language), 0);
  return { whole, paragraphs, words, limit: article.rights.limit };
}
