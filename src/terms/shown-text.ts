import type { Article, Paragraph } from '../model/types.ts';
import { shownSpan } from '../text/tokenised/restore.ts';
import type { Span } from '../text/types.ts';

/** The text of a paragraph as readers see it. */
export function shownParagraph(article: Article, paragraph: Paragraph): string {
  return paragraph.restored?.text ?? article.text.slice(paragraph.start, paragraph.end);
}

/** A span of the file as offsets in the paragraph's shown text, cut to the paragraph. */
export function placeSpan<T extends Span>(paragraph: Paragraph, span: T): T {
  if (paragraph.restored !== null) return { ...span, ...shownSpan(paragraph.restored, span) };
  const within = (at: number) => Math.min(Math.max(at, paragraph.start), paragraph.end);
  return {
    ...span,
    start: within(span.start) - paragraph.start,
    end: within(span.end) - paragraph.start,
  };
}
