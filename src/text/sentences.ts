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
    if (next !== undefined && (inQuotation || goesOn(text, { start, end }, next))) continue;
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

/** Whether a sentence goes on into the next piece, although Unicode's rules end it. */
function goesOn(text: string, sentence: Span, piece: Span): boolean {
  const next = text.slice(piece.start, Math.min(piece.end, piece.start + 120));
  if (/^[^\p{L}\p{N}]{0,5}(?!\p{Script=Georgian})\p{Ll}/u.test(next)) return true;
  const before = text.slice(Math.max(sentence.start, sentence.end - 40), sentence.end);
  const word = wordAtEnd(before);
  if (word === before && /^(?:\d{1,3}|\p{L})\.$/u.test(word)) return true;
  if (goesOnAfter(word, /[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '')) return true;
  return /[?!…][”"»“」]$/u.test(before) && attribution.test(next);
}

/** Up to four words and a verb of saying, as they follow a quotation that ends in a mark of its own. */
const attribution =
  /^(?:[\p{L}'’.-]{1,30} ){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|answered|cried|shouted|warned|insisted|declared|tweeted)\b/u;

function wordAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start).replace(/^[^\p{L}\p{N}]{1,5}/u, '');
}
