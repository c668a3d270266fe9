import type { Article, Claim, Investigation } from '../../../model/types.ts';
import { isGraphicSentence } from '../../../redaction/graphic-sentences.ts';
import { sameWords, sideOf } from '../../collation/collated-sides.ts';
import { collate, type CollationRow } from '../../collation/collation.ts';

/** Two articles' whole sentences for one claim, word by word. */
export interface Wording {
  readonly left: Article;
  readonly right: Article;
  readonly rows: readonly CollationRow[];
  /** The ids of the two sentences. */
  readonly sentences: { readonly left: string; readonly right: string };
}

/** Single words that two sentences share are no likeness, and fewer words than this show nothing when set in line. */
const leastFramingRun = 2;
const leastShared = 5;

/** For each two articles that make a claim, the pair of sentences that shares most words; none where too few are shared. */
export function arrangeWordings(investigation: Investigation, claim: Claim): Wording[] {
  const articles = investigation.articles.filter(({ slug }) =>
    claim.assertions.some(({ article }) => article === slug),
  );
  return articles.flatMap((left, at) =>
    articles.slice(at + 1).flatMap((right) => wordingOf(claim, left, right) ?? []),
  );
}

function wordingOf(claim: Claim, left: Article, right: Article): Wording | null {
  const pairs = sidesOf(claim, left).flatMap((a) =>
    sidesOf(claim, right).map((b) => {
      const same = sameWords(a, b).filter(({ length }) => length >= leastFramingRun);
      return { a, b, same, shared: same.reduce((sum, { length }) => sum + length, 0) };
    }),
  );
  const best = pairs.toSorted((x, y) => y.shared - x.shared)[0];
  if (best === undefined || best.shared < leastShared) return null;
  return {
    left,
    right,
    rows: collate(best.a, best.b, best.same),
    sentences: { left: best.a.id, right: best.b.id },
  };
}

function sidesOf(claim: Claim, article: Article) {
  const quoted = new Set(
    claim.assertions
      .filter((assertion) => assertion.article === article.slug)
      .flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)),
  );
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .filter(({ id }) => quoted.has(id))
      .map((sentence) => ({ id: sentence.id, ...sideOf(article, paragraph, sentence) })),
  );
}

/** Whether a sentence of a wording has graphic detail. */
export function isGraphicWording(
  investigation: Investigation,
  { left, right, sentences }: Wording,
): boolean {
  return (
    isGraphicSentence(investigation, left.slug, sentences.left) ||
    isGraphicSentence(investigation, right.slug, sentences.right)
  );
}
