import { shownText } from '../../text/tokenised/restore.ts';
import { quoteSpan, type WholeSentence } from '../../things/quotation/quotations.ts';
import { findWhole } from '../../values/whole-words.ts';
import type { TimelineEvent } from './timeline.ts';

/** The words by which an article dates an event, as readers see them, and their whole sentence with them marked. */
export interface EventQuotation {
  /** null where the passage as a whole is meant. */
  readonly words: string | null;
  readonly quoted: WholeSentence;
}

/** Quotes the passage that an event dates; null where it names none. */
export function quoteEvent({ event, article, assertion }: TimelineEvent): EventQuotation | null {
  const passage = assertion?.passages.find(({ id }) => id === event.passage);
  const paragraph = article?.paragraphs.find(({ id }) => id === passage?.paragraph);
  if (article === null || passage === undefined || paragraph === undefined) return null;
  const found =
    event.words === null
      ? undefined
      : findWhole(passage.raw, { exact: event.words }, article).found[0];
  const span =
    found === undefined
      ? { start: passage.start, end: passage.end }
      : { start: passage.start + found.start, end: passage.start + found.end };
  return {
    words: found === undefined ? null : shownText(article.text, paragraph.restored, span),
    quoted: quoteSpan(article, passage, span),
  };
}
