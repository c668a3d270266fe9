import { standsAlone } from '../../model/spelling.ts';
import { findQuote } from '../../text/find-quote.ts';
import { shownText } from '../../text/tokenised/restore.ts';
import { cutMarks } from '../../things/quotation/marks.ts';
import type { WholeSentence } from '../../things/quotation/quotations.ts';
import { placeSpan, shownParagraph } from '../../terms/shown-text.ts';
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
      : findQuote(passage.raw, { exact: event.words }).find((span) =>
          standsAlone(passage.raw, span),
        );
  const span =
    found === undefined
      ? { start: passage.start, end: passage.end }
      : { start: passage.start + found.start, end: passage.start + found.end };
  const sentences = cutMarks(
    shownParagraph(article, paragraph),
    paragraph.sentences.map((sentence) => placeSpan(paragraph, sentence)),
    [placeSpan(paragraph, { ...span, id: passage.id })],
    [],
  ).filter(({ id }) => id !== null && passage.sentences.includes(id));
  return {
    words: found === undefined ? null : shownText(article.text, paragraph.restored, span),
    quoted: {
      article,
      paragraph: paragraph.id,
      sentence: passage.sentences[0] ?? paragraph.id,
      passages: [passage.id],
      sentences,
    },
  };
}
