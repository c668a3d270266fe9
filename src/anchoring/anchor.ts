import { nearestWords } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { at } from '../text/at.ts';
import { findQuote } from '../text/quotations/find-quote.ts';
import { locate } from '../text/locate.ts';
import { skipSpace, skipSpaceBack } from '../text/white-space.ts';
import { shownText } from '../text/tokenised/restore.ts';
import { foldWhiteSpace } from '../text/normalise.ts';
import type { Form, TextParagraph, Quote, Restored, Span } from '../text/types.ts';
import { findWhole, isWholeWords, wholeAround } from '../values/whole-words.ts';

/** An article as far as a quotation needs it; `byteAt` holds the byte offset of every UTF-16 index. */
export interface Anchorable {
  readonly slug: string;
  /** Its description. */
  readonly draft: { readonly file: string };
  /** Path of the file, from the investigation's folder. */
  readonly seed: string;
  readonly text: string;
  readonly language: string;
  readonly form: Form;
  readonly byteAt: Uint32Array;
  readonly paragraphs: readonly (TextParagraph & { readonly restored: Restored | null })[];
}

/** Where a quotation stands: its span, bytes, paragraph and sentences, raw and as readers see it. */
export interface Anchored extends Span {
  readonly paragraph: string;
  readonly sentences: readonly string[];
  readonly startByte: number;
  readonly endByte: number;
  readonly raw: string;
  readonly shown: string;
}

/**
 * Finds a quotation in its article: exactly one place, within one paragraph; else the problem, at `place`,
 * with the nearest words if they are wanted.
 */
export function anchorQuote(
  article: Anchorable,
  quote: Quote,
  place: Place,
  nearest = true,
): { readonly anchored: Anchored } | { readonly problem: Problem } {
  const { found, whole } = findWhole(article.text, quote, article);
  const [span] = found;
  if (span === undefined) return { problem: missing(article, quote, place, nearest) };
  if (!whole) {
    const { wanted, ...problem } = cut(article, quote.exact, place, span);
    return { problem: { ...problem, fix: { kind: 'value', words: foldWhiteSpace(wanted) } } };
  }
  if (found.length > 1) return { problem: ambiguous(article, quote, place, found) };
  const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.end <= p.end);
  if (paragraph === undefined) {
    return { problem: crossing(article, quote, place, span) };
  }
  const part = cutContext(article, quote, span);
  if (part !== undefined) {
    const { wanted: _, ...problem } = cut(article, part.words, place, part.span);
    return { problem };
  }
  return {
    anchored: {
      start: span.start,
      end: span.end,
      paragraph: paragraph.id,
      sentences: paragraph.sentences
        .filter((s) => s.start < span.end && span.start < s.end)
        .map((s) => s.id),
      startByte: at(article.byteAt, span.start),
      endByte: at(article.byteAt, span.end),
      raw: article.text.slice(span.start, span.end),
      shown: shownText(article.text, paragraph.restored, span),
    },
  };
}

/** A quotation over the end of a paragraph; of text that is wrapped at a width, the lines that make one paragraph are offered. */
function crossing(
  { text, paragraphs, draft }: Anchorable,
  quote: Quote,
  place: Place,
  span: Span,
): Problem {
  const problem = { ruleId: 'quote-crosses-paragraphs', ...place, actual: quote.exact } as const;
  let first = paragraphs.findIndex(({ end }) => span.start < end);
  let last = paragraphs.findLastIndex(({ start }) => start < span.end);
  const runsOn = (index: number) => isWrapped(text, paragraphs[index], paragraphs[index + 1]);
  for (let index = first; index < last; index += 1) if (!runsOn(index)) return problem;
  while (first > 0 && last - first < mostLines && runsOn(first - 1)) first -= 1;
  while (last - first < mostLines && runsOn(last)) last += 1;
  const [from, to] = [paragraphs[first]?.id.slice(1), paragraphs[last]?.id.slice(1)];
  const paste = `groups: [[${from}, ${to}]]`;
  return { ...problem, into: draft.file, paste, fix: { kind: 'field', words: paste } };
}

/** How many lines are offered as one paragraph. */
const mostLines = 60;

/** Whether a paragraph of one line goes on in the next line, which no blank one parts from it. */
function isWrapped(
  text: string,
  paragraph: TextParagraph | undefined,
  next: TextParagraph | undefined,
): boolean {
  if (paragraph === undefined || next === undefined) return false;
  const between = text.slice(paragraph.end, next.start);
  const ends = /[.!?…:]["”’»)]*$/u.test(text.slice(paragraph.start, paragraph.end));
  return !ends && between.split(/\r\n?|\n/).length === 2;
}

/** Words that begin or end within a word or a number, and the whole ones. */
function cut(
  article: Anchorable,
  words: string,
  place: Place,
  span: Span,
): Problem & { readonly wanted: string } {
  const whole = wholeAround(article.text, span, article);
  const wanted = article.text.slice(whole.start, whole.end).trim();
  const expected = `${wanted} (${places(article, [whole])})`;
  return { ruleId: 'quote-cuts-word', ...place, actual: words, expected, wanted };
}

/** The words before or after a quotation, if they begin or end within a word or a number. */
function cutContext(
  { text, ...written }: Anchorable,
  { before = '', after = '' }: Quote,
  { start, end }: Span,
): { readonly words: string; readonly span: Span } | undefined {
  const context = [
    { words: before, span: { start: startOf(text, before, start), end: start } },
    { words: after, span: { start: end, end: endOfWords(text, after, end) } },
  ];
  return context.find(
    ({ words, span }) => words.trim() !== '' && !isWholeWords(text, span, written),
  );
}

/** Where words begin that end, white space folded, before an offset. */
function startOf(text: string, words: string, end: number): number {
  let left = foldWhiteSpace(words).length;
  let at = skipSpaceBack(text, 0, end);
  while (left > 0 && at > 0) {
    const from = skipSpaceBack(text, 0, at);
    at = from < at ? from : at - 1;
    left -= 1;
  }
  return at;
}

/** Where words end that begin, white space folded, after an offset. */
function endOfWords(text: string, words: string, start: number): number {
  let left = foldWhiteSpace(words).length;
  let at = skipSpace(text, start, text.length);
  while (left > 0 && at < text.length) {
    const to = skipSpace(text, at, text.length);
    at = to > at ? to : at + 1;
    left -= 1;
  }
  return at;
}

function missing(article: Anchorable, quote: Quote, place: Place, nearest: boolean): Problem {
  const context = [quote.before, quote.exact, quote.after].filter((part) => part !== undefined);
  const alone = context.length > 1 ? findQuote(article.text, { exact: quote.exact }) : [];
  if (alone.length > 0) {
    return {
      ruleId: 'quote-context-missing',
      ...place,
      actual: context.join(' '),
      note: `The quotation itself stands at ${places(article, alone.slice(0, 5))}.`,
    };
  }
  const near = nearest ? nearestWords(article.text, quote.exact) : undefined;
  if (near === undefined) return { ruleId: 'quote-missing', ...place, actual: quote.exact };
  const words = article.text.slice(near.start, near.end);
  const difference = tellDifference(quote.exact, words);
  return {
    ruleId: 'quote-missing',
    ...place,
    actual: quote.exact,
    expected: `${words} (${places(article, [near])})`,
    ...difference,
    ...(difference.note === undefined
      ? {}
      : { fix: { kind: 'value', words: foldWhiteSpace(words) } }),
    paste: ['- |-', ...words.split('\n').map((line) => `  ${line}`)].join('\n'),
  };
}

/** The first characters that differ, where the letters and digits are the same: marks and spaces are hard to tell by eye. */
function tellDifference(written: string, there: string): { note?: string } {
  const [ours, theirs] = [written, there].map((words) => [...foldWhiteSpace(words).trim()]);
  const letters = (words: readonly string[] = []) =>
    words.filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');
  if (ours === undefined || theirs === undefined || letters(ours) !== letters(theirs)) return {};
  const first = ours.findIndex((character, index) => character !== theirs[index]);
  const place = first === -1 ? ours.length : first;
  return { note: `It differs at: ${tellSign(ours[place])} for ${tellSign(theirs[place])}.` };
}

function tellSign(character: string | undefined): string {
  if (character === undefined) return 'nothing';
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `U+${code} ${character}` : `U+${code}`;
}

function ambiguous(
  article: Anchorable,
  quote: Quote,
  place: Place,
  found: readonly Span[],
): Problem {
  return {
    ruleId: 'quote-ambiguous',
    ...place,
    actual: quote.exact,
    note: `It stands at ${places(article, found.slice(0, 5))}.`,
  };
}

function places(article: Anchorable, spans: readonly Span[]): string {
  return spans
    .map((span) => locate(article.text, span.start))
    .map(({ line, column }) => `${article.seed}:${line}:${column}`)
    .join(', ');
}
