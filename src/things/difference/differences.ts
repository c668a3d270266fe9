import type { Article, Assertion, Claim, Difference, Investigation } from '../../model/types.ts';
import { findQuote } from '../../text/find-quote.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import { cutMarks } from '../quotation/marks.ts';
import type { WholeSentence } from '../quotation/quotations.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';

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
    for (const claim of investigation.claims) {
      const assertion = claim.assertions.find((each) => each.id === id);
      const article = investigation.articles.find(({ slug }) => slug === assertion?.article);
      if (assertion === undefined || article === undefined) continue;
      const quoted = quoteWords(article, assertion, words);
      if (quoted !== null) return [{ label, claim, assertion, article, ...quoted }];
    }
    return [];
  });
}

function quoteWords(article: Article, assertion: Assertion, words: string) {
  for (const passage of assertion.passages) {
    const [found] = findQuote(passage.raw, { exact: words });
    const paragraph = article.paragraphs.find(({ id }) => id === passage.paragraph);
    if (found === undefined || paragraph === undefined) continue;
    const span = { start: passage.start + found.start, end: passage.start + found.end };
    const sentences = cutMarks(
      shownParagraph(article, paragraph),
      paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence)),
      [placeSpan(paragraph, { ...span, id: passage.id })],
      [],
    ).filter(({ id }) => id !== null && passage.sentences.includes(id));
    const quoted: WholeSentence = {
      article,
      paragraph: paragraph.id,
      sentence: passage.sentences[0] ?? paragraph.id,
      passages: [passage.id],
      sentences,
    };
    return { words: shownText(article.text, paragraph.restored, span), quoted };
  }
  return null;
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
