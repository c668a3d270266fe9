import { at } from '../at.ts';
import { findQuote } from '../quotations/find-quote.ts';
import type { Restored, Span } from '../types.ts';
import { skipSpaceBack } from '../white-space.ts';

/** Where in a file words stand that were copied from its restored paragraphs, as readers see them. */
export function findShown(text: string, restored: readonly Restored[], words: string): Span[] {
  return restored.flatMap((paragraph) =>
    findQuote(paragraph.text, { exact: words }).map((span) => {
      const start = at(paragraph.from, span.start);
      return { start, end: skipSpaceBack(text, start, at(paragraph.from, span.end)) };
    }),
  );
}
