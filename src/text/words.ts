import { segmenterFor } from './segmenter.ts';
import type { Span } from './types.ts';
import { isSpace } from './white-space.ts';

/**
 * The words of a span, in running text and in the tokenised form:
 * brackets written as `-lrb-`, signs written by their code (`&quot;`) and endings that stand alone (`'s`, `n't`) are no
 * words of their own.
 */
export function findWords(text: string, span: Span, language: string): Span[] {
  const words: Span[] = [];
  const slice = text.slice(span.start, span.end);
  for (const { index, segment, isWordLike } of segmenterFor(language, 'word').segment(slice)) {
    const start = span.start + index;
    const word = { start, end: start + segment.length };
    if (isWordLike !== true || isBracket(text, word) || isCode(text, word)) continue;
    if (!isEnding(text, word)) words.push(word);
  }
  return words;
}

/** How many words readers see in a span, and not how many Unicode takes for one. */
export function countWords(text: string, span: Span, language: string): number {
  return findWords(text, span, language).reduce(
    (sum, { start, end }) => sum + countSeen(text.slice(start, end)),
    0,
  );
}

/** What signs, or what is not seen, join to one word of Unicode's: readers see as many as have letters, from three on. */
export function countSeen(word: string): number {
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => /\p{L}.*\p{L}/u.test(part));
  return parts.length > 2 ? parts.length : 1;
}

function isBracket(text: string, { start, end }: Span): boolean {
  if (end - start !== 3 || !endsToken(text, end + 1) || !beginsToken(text, start - 1)) return false;
  return /^-[lr][rsc]b-$/i.test(text.slice(start - 1, end + 1));
}

/** Whether a word is the name of a sign in HTML, or its number. */
function isCode(text: string, { start, end }: Span): boolean {
  if (text.charAt(end) !== ';' || end - start > 5) return false;
  return /^&(?:#\d{2,5}|amp|apos|bar|bra|gt|ket|lt|quot);$/i.test(
    text.slice(text.charAt(start - 1) === '#' ? start - 2 : start - 1, end + 1),
  );
}

function isEnding(text: string, { start, end }: Span): boolean {
  if (end - start > 3 || !endsToken(text, end)) return false;
  if (beginsToken(text, start)) return /^n['’]t$/i.test(text.slice(start, end));
  return (
    beginsToken(text, start - 1) && /^['’](?:s|m|re|ve|ll|d|t)$/i.test(text.slice(start - 1, end))
  );
}

function beginsToken(text: string, at: number): boolean {
  return at <= 0 || isSpace(text.charCodeAt(at - 1));
}

function endsToken(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at));
}
