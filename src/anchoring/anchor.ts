import { nearestWords } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { at } from '../text/at.ts';
import { findQuote } from '../text/find-quote.ts';
import { locate } from '../text/locate.ts';
import { shownText } from '../text/tokenised/restore.ts';
import { foldWhiteSpace } from '../text/normalise.ts';
import type { Paragraph, Quote, Restored, Span } from '../text/types.ts';

/** An article as far as a quotation needs it; `byteAt` holds the byte offset of every UTF-16 index. */
export interface Anchorable {
  readonly slug: string;
  /** Path of the file, from the investigation's folder. */
  readonly seed: string;
  readonly text: string;
  readonly byteAt: Uint32Array;
  readonly paragraphs: readonly (Paragraph & { readonly restored: Restored | null })[];
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
  const found = findQuote(article.text, quote);
  const [span] = found;
  if (span === undefined) return { problem: missing(article, quote, place, nearest) };
  if (found.length > 1) return { problem: ambiguous(article, quote, place, found) };
  const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.end <= p.end);
  if (paragraph === undefined) {
    return { problem: { ruleId: 'quote-crosses-paragraphs', ...place, actual: quote.exact } };
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
  return {
    ruleId: 'quote-missing',
    ...place,
    actual: quote.exact,
    expected: `${words} (${places(article, [near])})`,
    ...tellDifference(quote.exact, words),
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
