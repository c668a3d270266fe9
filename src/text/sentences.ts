import { goesOnAfter } from './abbreviations/goes-on.ts';
import { findQuoted } from './quotations/quoted.ts';
import { segmenterFor } from './segmenter.ts';
import { findSingleQuoted } from './quotations/single-quoted.ts';
import type { Span } from './types.ts';
import { isSpace, skipSpace, skipSpaceBack } from './white-space.ts';

/**
 * The sentences of a span of running text, without the white space around them.
 * None ends at an abbreviation or an ordinal, inside quotation marks or brackets that close, or between a quotation and
 * its "he said".
 */
export function findSentences(text: string, span: Span, language: string): Span[] {
  const pieces = findPieces(text, span, language);
  const enclosed = findEnclosed(text, span);
  const sentences: Span[] = [];
  let start: number | undefined;
  let pair = 0;
  for (const [index, { start: begin, end }] of pieces.entries()) {
    start ??= begin;
    while ((enclosed[pair]?.end ?? Infinity) <= end) pair += 1;
    const next = pieces[index + 1];
    const within = (enclosed[pair]?.start ?? Infinity) < end;
    const rest = { start, end: span.end };
    const goesOn =
      next !== undefined && (within || joins(text, rest, { end, next: next.start }, language));
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
  let from = 0;
  for (const to of findEnds(line, language)) {
    const start = skipSpace(text, span.start + from, span.start + to);
    const end = skipSpaceBack(text, start, span.start + to);
    from = to;
    if (start === end) continue;
    const last = pieces.at(-1);
    const wordless = !/[\p{L}\p{N}]/u.test(text.slice(start, end));
    if (last !== undefined && (wordless || !worded)) last.end = end;
    else pieces.push({ start, end });
    worded = last === undefined ? !wordless : worded || !wordless;
  }
  return pieces;
}

/** Where Unicode's rules end a sentence, and where a newspaper does although they do not; a mark that opens goes with what follows. */
function findEnds(line: string, language: string): readonly number[] {
  const ends = new Set<number>();
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(line)) {
    let end = index + segment.length;
    if (end < line.length) while (/[“‘「『《〈【（]/.test(line.charAt(end - 1))) end -= 1;
    ends.add(end);
  }
  for (const pattern of otherEnds) {
    for (const { 0: end, index } of line.matchAll(pattern)) ends.add(index + end.length);
  }
  return [...ends].sort((a, b) => a - b);
}

/**
 * The end of a sentence that Unicode's rules do not see: before a number, a name such as "eBay" or a short word such as
 * "'s", after three dots in one, after a mark that closes with a space before it, and after the sign of a note.
 */
const otherEnds = [
  /[.!?…]["”’»)\]]{0,3}\s{1,9}(?=\p{Sc}?\p{Nd}|\p{Ll}\p{Lu}|['’]\p{Ll}\s\p{Lu})/gu,
  /…["”’»)\]]{0,3}\s{1,9}(?=[“‘«„"'(]{0,2}\p{Lu})/gu,
  /[.!?…]\s»\s{1,9}(?=[«“„(]{0,2}\s?\p{Lu})/gu,
  /[.!?…]["”’»)\]]{0,3}(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹*†‡]){1,4}\s{1,9}(?=[“‘«„"'(]{0,2}[\p{Lu}\p{Nd}])/gu,
];

/** What is in brackets or quotation marks that close within the span, in order, without overlaps. */
function findEnclosed(text: string, span: Span): Span[] {
  const single = findSingleQuoted(text, span.start, span.end);
  const all = [...findQuoted(text, span), ...single, ...findBracketed(text, span)];
  const enclosed: { start: number; end: number }[] = [];
  for (const { start, end } of all.sort((a, b) => a.start - b.start)) {
    const last = enclosed.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else enclosed.push({ start, end });
  }
  return enclosed;
}

const closingBrackets: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '）': '（' },
  ...{ '》': '《', '〉': '〈', '』': '『', '】': '【' },
};

/** What stands between a bracket and the next one that closes it. */
function findBracketed(text: string, span: Span): Span[] {
  const open = new Map<string, number>();
  const found: Span[] = [];
  for (const { 0: mark, index } of text
    .slice(span.start, span.end)
    .matchAll(/[()[\]（）《》〈〉『』【】]/gu)) {
    const opener = closingBrackets[mark];
    if (opener === undefined) {
      open.set(mark, open.get(mark) ?? span.start + index);
      continue;
    }
    const start = open.get(opener);
    open.delete(opener);
    if (start !== undefined) found.push({ start, end: span.start + index + 1 });
  }
  return found;
}

/** Whether a sentence that begins where `rest` does goes on after `end`, from `next` on, although Unicode's rules end it. */
function joins(
  text: string,
  rest: Span,
  { end, next }: { readonly end: number; readonly next: number },
  language: string,
): boolean {
  const after = text.slice(next, Math.min(rest.end, next + 120));
  if (lowerCase.test(after) && !/^[^\p{L}\p{N}]{0,5}\p{Ll}\p{Lu}/u.test(after)) return true;
  const before = text.slice(Math.max(rest.start, end - 40), end);
  if (/^(?:\[\d{1,3}\]|\d{1,3}\]|[¹²³⁰⁴-⁹*†‡])/u.test(after) && end === next) return true;
  if (end === next && isOneInEastAsia(text.slice(rest.start, end), after)) return true;
  const word = wordAtEnd(before);
  if (word === before && /^(?:\d{1,3}|\p{L})\.$/u.test(word)) return true;
  if (saysNo.test(before)) return false;
  if (goesOnAfter({ before, word, after, language })) return true;
  return /[?!…][”"»“」]$/u.test(before) && attribution.test(after);
}

/** What begins with a small letter; "'s" before a capital does not. */
const lowerCase = /^(?!['’]\p{Ll}\s\p{Lu})[^\p{L}\p{N}]{0,5}(?!\p{Script=Georgian})\p{Ll}/u;

/**
 * Whether what follows a closing mark directly belongs to the quotation, where no spaces stand: after one that begins
 * the sentence, and before a Japanese particle.
 */
function isOneInEastAsia(sentence: string, after: string): boolean {
  if (!/[”’"'」』》〉]$/u.test(sentence)) return false;
  if (/^[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(after)) return true;
  return /^[“‘「『《〈][^“‘「『《〈]*$/u.test(sentence) && /^\p{L}/u.test(after);
}

/** A "no" that is said, and shortens no number. */
const saysNo =
  /\b(?:say|says|said|saying|answer|answers|answered|reply|replies|replied|vote|votes|voted|is|was|or) no\.$/iu;

/** Up to four words and a verb of saying, as they follow a quotation that ends in a mark of its own. */
const attribution =
  /^(?!(?:No|None|Nobody|Nothing) )(?:[\p{L}'’.-]{1,30} ){1,4}(?:said|says|asked|asks|told|added|adds|wrote|writes|replied|answered|cried|shouted|warned|insisted|declared|tweeted)\b/u;

function wordAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text
    .slice(start)
    .replace(/^[^\p{L}\p{N}]{1,5}/u, '')
    .replace(/[)\]]$/, '');
}
