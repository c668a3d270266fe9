import type { Quote, Span } from '../types.ts';
import { foldWhiteSpace } from '../normalise.ts';
import { isSpace, skipSpace, skipSpaceBack } from '../white-space.ts';

/**
 * Every place where the exact words of a quotation stand with the words given before and after them.
 * Only runs of white space are folded; nothing else is, Unicode normal forms included:
 * a composed é and an e with an accent of its own are different words.
 * The time is linear in the text, and overlapping places are all found.
 */
export function findQuote(text: string, quote: Quote): Span[] {
  const before = foldWhiteSpace(quote.before ?? '');
  const after = foldWhiteSpace(quote.after ?? '');
  const ends = new Uint8Array(before === '' ? 0 : text.length + 1);
  const starts = new Uint8Array(after === '' ? 0 : text.length + 1);
  eachPlace(text, before, (_, end) => (ends[end] = 1));
  eachPlace(text, after, (start) => (starts[start] = 1));
  const found: Span[] = [];
  eachPlace(text, foldWhiteSpace(quote.exact), (start, end) => {
    if (before !== '' && ends[skipSpaceBack(text, 0, start)] !== 1) return;
    if (after !== '' && starts[skipSpace(text, end, text.length)] !== 1) return;
    found.push({ start, end });
  });
  return found;
}

/** Calls back at all places of `words` (white space folded), by the search of Knuth, Morris and Pratt over the folded text. */
function eachPlace(text: string, words: string, call: (start: number, end: number) => void): void {
  const size = words.length;
  if (size === 0) return;
  const fallbacks = fallbacksOf(words);
  const recent = new Uint32Array(size);
  // Where nothing is matched, the search goes on at the next place of the first letters: few, so that it stays linear.
  const begin = /^\S{1,8}/u.exec(words)?.[0] ?? '';
  let matched = 0;
  // The place in `recent` of the next character read; all before it, around, are those read last.
  let next = 0;
  let spaceBefore = false;
  for (let at = text.indexOf(begin); at !== -1 && at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && spaceBefore) continue;
    spaceBefore = space;
    const code = space ? 0x20 : text.charCodeAt(at);
    recent[next] = at;
    next = next + 1 === size ? 0 : next + 1;
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = fallbacks[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === code) matched += 1;
    if (matched === 0) {
      const place = text.indexOf(begin, at + 1);
      if (place === -1) return;
      at = place - 1;
      spaceBefore = false;
      continue;
    }
    if (matched < size) continue;
    const start = recent[next] ?? 0;
    if (!cutsPair(text, start) && !cutsPair(text, at + 1)) call(start, at + 1);
    matched = fallbacks[size - 1] ?? 0;
  }
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
