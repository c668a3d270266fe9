import { articleOf, assertionOf, claimOf } from '../../model/find.ts';
import type { Article, Assertion, Claim, Difference, Investigation } from '../../model/types.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import { findInPassages, quoteSpan, type WholeSentence } from '../quotation/quotations.ts';

/** One answer to the question of a difference: its words in their whole sentence, with who is printed as saying them. */
export interface Position {
  readonly label: string | null;
  readonly claim: Claim;
  readonly assertion: Assertion;
  readonly article: Article;
  /** The words as readers see them. */
  readonly words: string;
  readonly quoted: WholeSentence;
}

/** Arranges the positions of a difference, in the order in which they are written. */
export function arrangePositions(investigation: Investigation, difference: Difference): Position[] {
  return difference.positions.flatMap(({ assertion: id, words, label }): Position[] => {
    const assertion = assertionOf(investigation, id);
    const claim = claimOf(investigation, assertion.claim);
    const article = articleOf(investigation, assertion.article);
    const quoted = quoteWords(article, assertion, words);
    return quoted === null ? [] : [{ label, claim, assertion, article, ...quoted }];
  });
}

function quoteWords(article: Article, assertion: Assertion, words: string) {
  const found = findInPassages(article, assertion, words);
  if (found === null) return null;
  const { passage, paragraph, span } = found;
  return {
    words: shownText(article.text, paragraph.restored, span),
    quoted: quoteSpan(article, passage, span),
  };
}

/** Positions by the article that prints them, articles in the order of their first position. */
export function byArticle(
  positions: readonly Position[],
): { readonly article: Article; readonly positions: Position[] }[] {
  return positions
    .filter(({ article }, at) => positions.findIndex((p) => p.article.slug === article.slug) === at)
    .map(({ article }) => ({
      article,
      positions: positions.filter((position) => position.article.slug === article.slug),
    }));
}
