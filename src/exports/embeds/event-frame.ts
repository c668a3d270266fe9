import { quoteEvent } from '../../charts/timeline/event-quotation.ts';
import type { TimelineEvent } from '../../charts/timeline/timeline.ts';
import type { Investigation } from '../../model/types.ts';
import { isGraphic } from '../../redaction/graphic-sentences.ts';
import { documentName } from '../../terms/names.ts';
import { lineNotice } from '../../terms/notices.ts';
import { addressOf } from '../../values/id.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { describeCard, pictureAddress } from '../cards/card.ts';
import { eventCard } from '../cards/pages.ts';
import { heightOfEmbed } from './embed-height.ts';
import type { Frame } from './frame.ts';
import type { HeightAt } from './frame-height.ts';
import { heightOfWords, settings } from './height-of-words.ts';

/** Padding, lane, the words that date it, and the place of the quotation, in CSS pixels. */
const aroundEvent = 150;
/** The room that a quotation has less than its column, where the page is wide. */
const widestQuotation = 560;
/** The line that opens a quotation with graphic detail. */
const veil = 44;
const claimHeight = 28;

/** The frame of one event. */
export function frameEvent(investigation: Investigation, item: TimelineEvent): Frame {
  const page = addressOf('event', item.event.id);
  const card = eventCard(investigation, item);
  return {
    ...{ embed: `/embed${page}`, page, title: item.event.statement, says: describeCard(card) },
    heightAt: eventHeight(investigation, item),
    picture: pictureAddress(card),
  };
}

/** The height of the embed of one event, from what it says. */
function eventHeight(investigation: Investigation, item: TimelineEvent): HeightAt {
  const { event, claims } = item;
  const quoted = quoteEvent(item);
  const sentences = quoted?.quoted.sentences.flatMap(({ pieces }) => pieces) ?? [];
  const graphic = quoted !== null && isGraphic(investigation, quoted.quoted);
  const named = investigation.documents.filter(({ id }) => event.references.includes(id));
  const documents = named.length > 4 ? [''] : named.map(documentName);
  const version = investigation.versions.at(-1);
  return heightOfEmbed(
    investigation,
    { title: event.statement, notice: lineNotice, made: investigation.story, version },
    (column) =>
      aroundEvent +
      (graphic ? veil : 0) +
      (graphic
        ? 0
        : heightOfWords(
            [sentences.map(({ text }) => text).join('')],
            Math.min(column, widestQuotation),
            settings.prose,
          )) +
      heightOfWords([event.because, dateInWords(event.date)], column, settings.label) +
      heightOfWords(documents, column, settings.label) +
      claims.length * claimHeight,
  );
}
