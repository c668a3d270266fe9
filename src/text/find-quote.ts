import type { Quote, Span } from './types.ts';
import { foldSpace, isSpace, skipSpace, skipSpaceBack } from './white-space.ts';

/**
 * Every place where the exact words of a quotation stand with the words given before and after them.
 * Only runs of white space are folded; nothing else is, Unicode normal forms included:
 * a composed é and an e with an accent of its own are different words.
 * The time is linear in the text, and overlapping places are all found.
 */
export function findQuote(text: string, quote: Quote): Span[] {
  const before = foldSpace(quote.before ?? '');
  const after = foldSpace(quote.after ?? '');
  const ends = new Set(findWordsOf(text, before).map((span) => span.end));
  const starts = new Set(findWordsOf(text, after).map((span) => span.start));
  return findWordsOf(text, foldSpace(quote.exact)).filter(
    ({ start, end }) =>
      (before === '' || ends.has(skipSpaceBack(text, 0, start))) &&
      (after === '' || starts.has(skipSpace(text, end, text.length))),
  );
}

/** All places of `words` (white space folded), by the search of Knuth, Morris and Pratt over the folded text. */
function findWordsOf(text: string, words: string): Span[] {
  const size = words.length;
  if (size === 0) return [];
  const fallbacks = fallbacksOf(words);
  const recent = new Uint32Array(size);
  const found: Span[] = [];
  let matched = 0;
  let read = 0;
  let spaceBefore = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && spaceBefore) continue;
    spaceBefore = space;
    const code = space ? 0x20 : text.charCodeAt(at);
    recent[read % size] = at;
    read += 1;
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = fallbacks[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === code) matched += 1;
    if (matched < size) continue;
    const span = { start: recent[(read - size) % size] ?? 0, end: at + 1 };
    if (!cutsPair(text, span.start) && !cutsPair(text, span.end)) found.push(span);
    matched = fallbacks[size - 1] ?? 0;
  }
  return found;
}

/** For each length of a beginning of `words`, the longest shorter beginning that also ends it. */
function fallbacksOf(words: string): Uint32Array {
  const fallbacks = new Uint32Array(words.length);
  let matched = 0;
  for (let at = 1; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = fallbacks[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === code) matched += 1;
    fallbacks[at] = matched;
  }
  return fallbacks;
}

/** Whether an offset lies between the halves of a surrogate pair. */
function cutsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
