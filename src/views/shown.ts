import type { Article, Paragraph } from '../investigation/types.ts';
import { shownSpan, shownText } from '../text/restore.ts';
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

/** A sentence of an article as readers see it; the empty string where there is none of that id. */
export function shownSentence(article: Article, id: string): string {
  for (const paragraph of article.paragraphs) {
    const sentence = paragraph.sentences.find((each) => each.id === id);
    if (sentence !== undefined) return shownText(article.text, paragraph.restored, sentence).trim();
  }
  return '';
}
