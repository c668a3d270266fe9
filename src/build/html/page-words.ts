import { segmenterFor } from '../../text/segmenter.ts';
import type { Span } from '../../text/types.ts';

/**
 * So many words before (negative) or after a place, of its block, or of the next block where its own has none;
 * none where a mere sign stands next to it, which a browser may not take for a word, or what has no end, as a line
 * without spaces has none.
 */
export function neighbours(page: string, at: number, count: number): Span | null {
  if (count === 0) return null;
  return count < 0 ? wordsBefore(page, at, -count) : wordsAfter(page, at, count);
}

function wordsBefore(page: string, at: number, count: number): Span | null {
  let end = at;
  while (end > 0 && /\s/u.test(page.charAt(end - 1))) end -= 1;
  let start = end;
  for (let words = 0; words < count; words += 1) {
    const from = words === 0 ? start : start - 1;
    if (words > 0 && page.charAt(from) === '\n') break;
    let edge = from;
    while (edge > 0 && !/\s/u.test(page.charAt(edge - 1))) {
      if (from - edge === farthest) return null;
      edge -= 1;
    }
    if (edge === from) break;
    start = edge;
  }
  return edgeIsWord(page.slice(start, end).split(' ').at(-1)) ? { start, end } : null;
}

function wordsAfter(page: string, at: number, count: number): Span | null {
  let start = at;
  while (start < page.length && /\s/u.test(page.charAt(start))) start += 1;
  let end = start;
  for (let words = 0; words < count; words += 1) {
    const from = words === 0 ? end : end + 1;
    if (words > 0 && page.charAt(end) === '\n') break;
    let edge = from;
    while (edge < page.length && !/\s/u.test(page.charAt(edge))) {
      if (edge - from === farthest) return null;
      edge += 1;
    }
    if (edge === from) break;
    end = edge;
  }
  return edgeIsWord(page.slice(start, end).split(' ')[0]) ? { start, end } : null;
}

function edgeIsWord(word: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(word ?? '');
}

/** A browser finds whole words only: a target that begins or ends within one takes it in. */
export function toWholeWords(page: string, { start, end }: Span, language: string): Span {
  return trim(page, {
    start: edgeOfWord(page, start, language).start,
    end: edgeOfWord(page, end, language).end,
  });
}

/** The word within which an offset lies; the offset itself where it lies in none. */
function edgeOfWord(page: string, at: number, language: string): Span {
  let from = at;
  let to = at;
  while (from > Math.max(0, at - farthest) && !/\s/u.test(page.charAt(from - 1))) from -= 1;
  while (to < Math.min(page.length, at + farthest) && !/\s/u.test(page.charAt(to))) to += 1;
  const found = segmenterFor(language, 'word')
    .segment(page.slice(from, to))
    .containing(at - from);
  const start = from + (found?.index ?? 0);
  if (found?.isWordLike !== true || start === at) return { start: at, end: at };
  return { start, end: start + found.segment.length };
}

/** How far the rest of a word is looked for, and a word beside it, in UTF-16 units. */
const farthest = 200;

function trim(page: string, { start, end }: Span): Span {
  const words = page.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** The parts of a span that lie in one block each. */
export function blocksOf(page: string, span: Span): Span[] {
  const blocks: Span[] = [];
  for (let at = span.start; at < span.end;) {
    const end = page.indexOf('\n', at);
    const until = end === -1 ? span.end : Math.min(end, span.end);
    const block = trim(page, { start: at, end: until });
    if (block.start < block.end) blocks.push(block);
    at = until + 1;
  }
  return blocks;
}

/** The words of a span, without the white space between them. */
export function wordsIn(page: string, { start, end }: Span): Span[] {
  return [...page.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
