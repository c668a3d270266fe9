import { findQuotations } from '../text/quotations/quotation-marks.ts';
import type { Article } from '../model/types.ts';
import { findTokens } from '../text/tokenised/tokens.ts';
import type { Span } from '../text/types.ts';

/** The stretches of an article that stand in quotation marks, in order; a quotation may go on in the next paragraph, which then begins with a mark. */
export function quotedSpans({
  text,
  form,
  paragraphs,
}: Pick<Article, 'text' | 'form' | 'paragraphs'>): Span[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (form === 'tokenised') return quotedTokens(text, paragraph);
    const found = findQuotations(text.slice(paragraph.start, paragraph.end)).map((span) => ({
      start: paragraph.start + span.start,
      end: paragraph.start + span.end,
    }));
    const next = text.charAt(paragraphs[index + 1]?.start ?? text.length);
    const rest = found.at(-1)?.end ?? paragraph.start;
    const open = /^[“„«"]$/u.test(next) ? text.slice(rest, paragraph.end).indexOf(next) : -1;
    return open < 0 ? found : [...found, { start: rest + open, end: paragraph.end }];
  });
}

function quotedTokens(text: string, paragraph: Span): Span[] {
  const tokens = findTokens(text, paragraph);
  return tokens.flatMap(({ start, partner }, index) => {
    const closing = partner === null || partner < index ? undefined : tokens[partner];
    return closing === undefined ? [] : [{ start, end: closing.end }];
  });
}
