import { buildCorpus, type Comparable, type WordStretch } from './corpus.ts';
import { reuseBounds } from './reuse-bounds.ts';
import { findShared, type ReuseBlock, type ReuseKind, type Shared } from './shared-words.ts';
import { indexRuns, partnersOf } from './shingles.ts';
import { compareUnits } from '../text/order.ts';

/** A sentence of an article, by both ids. */
export interface SentenceAt {
  readonly article: string;
  readonly sentence: string;
}

/** The same words in two sentences: of two articles, or of one that repeats itself. */
export interface Reuse {
  /** Both sentences' ids joined: `<article>/p1s1--<article>/p2s1`. */
  readonly id: string;
  /** Of two articles, the one whose slug comes first; within an article, the earlier sentence. */
  readonly left: SentenceAt;
  readonly right: SentenceAt;
  /** What most of the shared words are. */
  readonly kind: ReuseKind;
  /** Words in the longest stretch. */
  readonly longest: number;
  /** Twice the shared words over the words of both sentences, from 0 to 1. */
  readonly similarity: number;
  /** In the left sentence's order; no word stands in two of them. */
  readonly blocks: readonly ReuseBlock[];
}

/**
 * Finds sentences that share words, in all pairs of articles and within each, in the articles' order, then by place.
 * `names` are spellings that carry no matter. What is found, its ids and sides do not depend on the articles' order.
 */
export function findReuse(articles: readonly Comparable[], names: readonly string[]): Reuse[] {
  const bySlug = [...articles].sort((a, b) => compareUnits(a.slug, b.slug));
  const corpus = buildCorpus(bySlug, names);
  const { sentences } = corpus;
  const { run, stock, passage } = reuseBounds;
  const indexes = [indexRuns(corpus, run, stock), indexRuns(corpus, run * 2, passage)] as const;
  const found = sentences.flatMap((left, at) =>
    partnersOf(corpus, at, indexes).flatMap((other) => {
      const right = sentences[other];
      const shared = right === undefined ? null : findShared(corpus, indexes, left, right);
      return right === undefined || shared === null ? [] : [reuseOf(left, right, shared)];
    }),
  );
  return inArticleOrder(found, articles);
}

function reuseOf(left: WordStretch, right: WordStretch, { blocks, kind }: Shared): Reuse {
  const shared = blocks.reduce((sum, { words }) => sum + words, 0);
  return {
    id: `${left.article}/${left.sentence}--${right.article}/${right.sentence}`,
    left: { article: left.article, sentence: left.sentence },
    right: { article: right.article, sentence: right.sentence },
    kind,
    longest: Math.max(...blocks.map(({ words }) => words)),
    similarity: (2 * shared) / (left.to - left.from + (right.to - right.from)),
    blocks,
  };
}

/** Sorts by the article declared first, then by the other one; what was found in order stays in order. */
function inArticleOrder(found: readonly Reuse[], articles: readonly Comparable[]): Reuse[] {
  const declared = new Map(articles.map(({ slug }, index) => [slug, index]));
  const keyed = found.map((reuse) => {
    const [a, b] = [declared.get(reuse.left.article) ?? 0, declared.get(reuse.right.article) ?? 0];
    return { reuse, first: Math.min(a, b), second: Math.max(a, b) };
  });
  return keyed.sort((a, b) => a.first - b.first || a.second - b.second).map(({ reuse }) => reuse);
}
