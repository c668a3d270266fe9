import { findQuote } from './quotations/find-quote.ts';
import type { Quote, Span } from './types.ts';
import { foldWhiteSpace } from './normalise.ts';

const mostContextWords = 40;

/** Words that stand in more places than these are not told apart: each try reads the whole text. */
const mostPlaces = 200;

/** A quotation of a span, with the fewest words before or after it that let it stand only there; undefined where none do, or where it stands almost everywhere. */
export function quoteOf(text: string, span: Span): Quote | undefined {
  const exact = text.slice(span.start, span.end);
  const places = findQuote(text, { exact }).length;
  if (places === 1) return { exact };
  if (places > mostPlaces) return undefined;
  const before = foldWhiteSpace(text.slice(0, span.start)).split(' ').slice(-mostContextWords);
  const after = foldWhiteSpace(text.slice(span.end)).split(' ').slice(0, mostContextWords);
  for (let words = 1; words <= mostContextWords; words += 1) {
    const tries: Quote[] = [
      { exact, before: before.slice(-words).join(' ') },
      { exact, after: after.slice(0, words).join(' ') },
    ];
    const quote = tries.find((each) => standsOnce(text, each));
    if (quote !== undefined) return quote;
  }
  return undefined;
}

function standsOnce(text: string, quote: Quote): boolean {
  return findQuote(text, quote).length === 1;
}
