import { nearestWords } from '../problems/nearest.ts';
import { findQuote } from '../text/find-quote.ts';
import type { Span } from '../text/types.ts';

const special = /[\\^$.*+?()[\]{}|]/gu;
const apostrophe = /['’ʼ]/gu;
const wordBefore = /[\p{L}\p{M}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}]/u;

/** Makes a finder of whole words, whatever their case, their white space and the shape of their apostrophes. */
export function spellingFinder(words: string): (text: string) => Span[] {
  const written = words
    .trim()
    .replace(special, String.raw`\$&`)
    .replace(apostrophe, "['’ʼ]")
    .replace(/\s+/gu, String.raw`\s+`);
  const pattern = new RegExp(written, 'giu');
  return (text) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => standsAlone(text, span));
}

/** Whether a spelling stands in a text as whole words. */
export function hasSpelling(text: string, words: string): boolean {
  return spellingFinder(words)(text).length > 0;
}

/** Whether words stand in one of the texts letter for letter, but for white space, and as whole words. */
export function standsIn(texts: readonly string[], words: string): boolean {
  return texts.some((text) =>
    findQuote(text, { exact: words }).some((span) => standsAlone(text, span)),
  );
}

/** The nearest words in the texts, for a message. */
export function nearestIn(texts: readonly string[], words: string): string | undefined {
  for (const text of texts) {
    const near = nearestWords(text, words);
    if (near !== undefined) return text.slice(near.start, near.end);
  }
  return undefined;
}

/** Whether a stretch neither begins nor ends within a word. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end);
  const cutBefore =
    wordAfter.test(inside) && wordBefore.test(text.slice(Math.max(0, start - 2), start));
  const cutAfter = wordBefore.test(inside) && wordAfter.test(text.slice(end, end + 2));
  return !cutBefore && !cutAfter;
}
