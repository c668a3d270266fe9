import { isBorder, type WrittenBorders } from '../text/borders.ts';
import { findQuote } from '../text/quotations/find-quote.ts';
import type { Quote, Span } from '../text/types.ts';
import { cutsAmount } from './figures/printed-amounts.ts';

/** How many places of the same words are looked at: words that stand more often are told from each other by nobody. */
const mostAround = 200;

/** Whether a stretch of a text neither begins nor ends within a character, a word or a number as readers see them. */
export function isWholeWords(text: string, { start, end }: Span, written: WrittenBorders): boolean {
  return [start, end].every(
    (at) => isBorder(text, at, written) && !cutsAmount(text, at, written.language),
  );
}

/** The places of a quotation, and whether those given are whole; those that cut words count only where no other is whole. */
export function findWhole(
  text: string,
  quote: Quote,
  written: WrittenBorders,
): { readonly found: readonly Span[]; readonly whole: boolean } {
  const found = findQuote(text, quote);
  const whole = found.slice(0, mostAround).filter((span) => isWholeWords(text, span, written));
  return whole.length > 0 ? { found: whole, whole: true } : { found, whole: found.length === 0 };
}

/** A stretch that cuts words, with the rest of them. */
export function wholeAround(text: string, { start, end }: Span, written: WrittenBorders): Span {
  const isEdge = (at: number) =>
    isBorder(text, at, written) && !cutsAmount(text, at, written.language);
  let from = start;
  let to = end;
  while (from > Math.max(0, start - furthest) && !isEdge(from)) from -= 1;
  while (to < Math.min(text.length, end + furthest) && !isEdge(to)) to += 1;
  return { start: from, end: to };
}

/** How far the rest of a word or number is looked for. */
const furthest = 80;
