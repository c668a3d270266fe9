import { articleOf } from '../../model/find.ts';
import { once } from '../../model/once.ts';
import { findReuse, type Reuse } from '../../analysis/reuse.ts';
import type { Article, Investigation } from '../../model/types.ts';
import { sharedStretches, sideOf } from '../collation/collated-sides.ts';
import { collate, type CollationRow } from '../collation/collation.ts';
import { published } from '../../redaction/published.ts';

/** Two sentences that share words, set side by side. */
export interface CollatedReuse {
  readonly reuse: Reuse;
  readonly left: Article;
  readonly right: Article;
  readonly rows: readonly CollationRow[];
}

/** The same words of two articles, or of one that repeats itself. */
export interface ReusePair {
  readonly left: Article;
  readonly right: Article;
  readonly reuses: readonly CollatedReuse[];
}

/** Sets all published sentences that share words side by side, by pairs of articles in their declared order. */
export function pairSameWords(investigation: Investigation): ReusePair[] {
  const { articles, actors, claims } = investigation;
  const names = actors.flatMap((actor) => [actor.name, ...actor.spellings]);
  const comparable = articles.map((article) => ({
    ...article,
    paragraphs: published(article, claims).paragraphs,
  }));
  const pairs = new Map<string, { left: Article; right: Article; reuses: CollatedReuse[] }>();
  for (const reuse of findReuse(comparable, names)) {
    const left = articleOf(investigation, reuse.left.article);
    const right = articleOf(investigation, reuse.right.article);
    const key = `${left.slug} ${right.slug}`;
    const pair = pairs.get(key) ?? { left, right, reuses: [] };
    pair.reuses.push({ reuse, left, right, rows: rowsOf(reuse, left, right) });
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** A paragraph of an article with which another shares words, and the id of the comparison. */
export interface SharedWords {
  readonly reuse: string;
  readonly article: Article;
  readonly paragraph: string;
}

/** The paragraphs of an article that share words, each with the others that have them, once. */
export function sharedByParagraph(
  pairs: readonly ReusePair[],
  slug: string,
): ReadonlyMap<string, readonly SharedWords[]> {
  const found = new Map<string, SharedWords[]>();
  const add = (own: string, other: SharedWords) => {
    const known = found.get(own) ?? [];
    const has = known.some(
      (each) => each.article === other.article && each.paragraph === other.paragraph,
    );
    if (!has) found.set(own, [...known, other]);
  };
  for (const { reuse, left, right } of pairs.flatMap((pair) => pair.reuses)) {
    const [a, b] = [
      paragraphOfSentence(reuse.left.sentence),
      paragraphOfSentence(reuse.right.sentence),
    ];
    if (left.slug === slug) add(a, { reuse: reuse.id, article: right, paragraph: b });
    if (right.slug === slug) add(b, { reuse: reuse.id, article: left, paragraph: a });
  }
  return found;
}

/** The paragraph in which a sentence stands, by their ids. */
export function paragraphOfSentence(sentence: string): string {
  return sentence.slice(0, sentence.indexOf('s'));
}

function rowsOf(reuse: Reuse, left: Article, right: Article): CollationRow[] {
  const sides = [
    sentenceSide(left, reuse.left.sentence),
    sentenceSide(right, reuse.right.sentence),
  ];
  const [a, b] = sides;
  if (a === null || b === null || a === undefined || b === undefined) return [];
  return collate(a, b, sharedStretches(a, b, reuse));
}

function sentenceSide(article: Article, id: string) {
  for (const paragraph of article.paragraphs) {
    const sentence = paragraph.sentences.find((each) => each.id === id);
    if (sentence !== undefined) return sideOf(article, paragraph, sentence);
  }
  return null;
}

/** The same words of all articles, compared once for all pages. */
export const sameWordsOf = once(pairSameWords);

/** One page can be read on a phone with so many comparisons; a pair of articles is never parted. */
const mostOnPage = 40;

/** A page of pairs, and its address. */
export interface SameWordsPage {
  readonly address: string;
  readonly pairs: readonly ReusePair[];
}

/** The pages over which the same words of all articles are spread, at least one. */
export const sameWordsPages = once((investigation: Investigation): readonly SameWordsPage[] => {
  const pages: ReusePair[][] = [[]];
  for (const pair of sameWordsOf(investigation)) {
    const last = pages.at(-1) ?? [];
    const full = last.flatMap(({ reuses }) => reuses).length + pair.reuses.length > mostOnPage;
    if (full && last.length > 0) pages.push([pair]);
    else last.push(pair);
  }
  return pages.map((pairs, at) => ({
    address: at === 0 ? '/same-words/' : `/same-words/${at + 1}/`,
    pairs,
  }));
});

/** The address of the page on which a comparison stands. */
export const sameWordsAddresses = once(
  (investigation: Investigation): ReadonlyMap<string, string> =>
    new Map(
      sameWordsPages(investigation).flatMap(({ address, pairs }) =>
        pairs.flatMap(({ reuses }) => reuses.map(({ reuse }) => [reuse.id, address] as const)),
      ),
    ),
);
