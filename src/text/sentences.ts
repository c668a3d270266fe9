import { goesOnAfter } from './abbreviations.ts';
import { findQuoted } from './quoted.ts';
import { segmenterFor } from './segmenter.ts';
import type { Span } from './types.ts';
import { isSpace, skipSpace, skipSpaceBack } from './white-space.ts';

/**
 * The sentences of a span of running text, without the white space around them.
 * None ends at an abbreviation, inside double quotation marks that close, or between a quotation and its "he said".
 */
export function findSentences(text: string, span: Span, language: string): Span[] {
  const pieces = findPieces(text, span, language);
  const quoted = findQuoted(text, span);
  const sentences: Span[] = [];
  let start: number | undefined;
  let pair = 0;
  for (const [index, { start: begin, end }] of pieces.entries()) {
    start ??= begin;
    while ((quoted[pair]?.end ?? Infinity) <= end) pair += 1;
    const next = pieces[index + 1];
    const inQuotation = (quoted[pair]?.start ?? Infinity) < end;
    const within = { start, end: span.end };
    const goesOn = next !== undefined && (inQuotation || joins(text, within, end, next.start));
    if (goesOn) continue;
    sentences.push({ start, end });
    start = undefined;
  }
  return sentences;
}

/** Stretches that end where Unicode's rules end a sentence, line ends taken for spaces; each has a letter or digit, if any has. */
function findPieces(text: string, span: Span, language: string): Span[] {
  const line = text.slice(span.start, span.end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const pieces: { start: number; end: number }[] = [];
  let worded = true;
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(line)) {
    const start = skipSpace(text, span.start + index, span.start + index + segment.length);
    const end = skipSpaceBack(text, start, span.start + index + segment.length);
    if (start === end) continue;
    const last = pieces.at(-1);
    const wordless = !/[\p{L}\p{N}]/u.test(segment);
    if (last !== undefined && (wordless || !worded)) last.end = end;
    else pieces.push({ start, end });
    worded = last === undefined ? !wordless : worded || !wordless;
  }
  return pieces;
}

/** Whether a sentence that begins where `within` does goes on after `end`, from `next` on, although Unicode's rules end it. */
function joins(text: string, within: Span, end: number, next: number): boolean {
  const after = text.slice(next, Math.min(within.end, next + 120));
  if (/^[^\p{L}\p{N}]{0,5}(?!\p{Script=Georgian})\p{Ll}/u.test(after)) return true;
  const before = text.slice(Math.max(within.start, end - 40), end);
  const word = wordAtEnd(before);
  if (word === before && /^(?:\d{1,3}|\p{L})\.$/u.test(word)) return true;
  if (goesOnAfter(word, /[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '')) return true;
  return /[?!…][”"»“」]$/u.test(before) && attribution.test(after);
}

/** Up to four words and a verb of saying, as they follow a quotation that ends in a mark of its own. */
const attribution =
  /^(?:[\p{L}'’.-]{1,30} ){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|answered|cried|shouted|warned|insisted|declared|tweeted)\b/u;

function wordAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start).replace(/^[^\p{L}\p{N}]{1,5}/u, '');
}
