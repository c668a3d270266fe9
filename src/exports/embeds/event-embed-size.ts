import { lineNotice } from '../../terms/notices.ts';
import { reviewLine } from '../../terms/imprint.ts';
import type { Investigation } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { quoteEvent } from '../../charts/timeline/event-quotation.ts';
import { documentName } from '../../terms/names.ts';
import type { TimelineEvent } from '../../charts/timeline/timeline.ts';
import { type EmbedSize, phoneWidth } from './chart-embed-size.ts';
import { embedWidth } from './embed-size.ts';
import { isGraphic } from '../../redaction/graphic-sentences.ts';
import { heightOfText, heightOfWords } from './height-of-words.ts';

/** The padding of the frame on both sides. */
const sides = 32;
const headline = { size: 27, line: 34 };
const quotationSize = { size: 20, line: 31 };
/** Date, lane, printed words, the place of the quotation, and the space between all. */
const aroundEvent = 235;
const eventLineHeight = 22;
/** The line that opens a quotation with graphic detail. */
const veil = 2 * eventLineHeight;

/** The size of the frame of one event, from what its embed says; it has no need to scroll. */
export function sizeEventEmbed(investigation: Investigation, item: TimelineEvent): EmbedSize {
  const { event, claims } = item;
  const quoted = quoteEvent(item);
  const shown = quoted?.quoted.sentences.flatMap(({ pieces }) => pieces).map(({ text }) => text);
  const named = investigation.documents.filter(({ id }) => event.references.includes(id));
  const said = [
    event.because,
    dateInWords(event.date),
    lineNotice,
    reviewLine(investigation.story),
  ];
  const quotationIn = (column: number) => {
    if (quoted === null || shown === undefined) return 0;
    return isGraphic(investigation, quoted.quoted)
      ? veil
      : heightOfText(shown.join(''), column, quotationSize);
  };
  const size = (column: number) =>
    aroundEvent +
    heightOfText(event.statement, column, headline) +
    quotationIn(column) +
    heightOfWords(said, column) +
    (named.length > 4 ? eventLineHeight : heightOfWords(named.map(documentName), column)) +
    claims.length * eventLineHeight;
  return { width: embedWidth, height: size(embedWidth - sides), narrow: size(phoneWidth - sides) };
}
