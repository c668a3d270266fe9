import type { Investigation } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { quoteEvent } from '../../charts/timeline/event-quotation.ts';
import { arrangeTimeline } from '../../charts/timeline/timeline.ts';

/** An event for exchange: its date in EDTF with the days between which it lies, null on a side that is open. */
export interface EventExport {
  readonly id: string;
  readonly statement: string;
  readonly dates: string;
  readonly date: string;
  readonly dateInWords: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly exact: boolean;
  readonly doubt: boolean;
  /** How the date was worked out. */
  readonly because: string;
  /** The words by which the article dates it, as readers see them. */
  readonly words: string | null;
  readonly passage: string | null;
  readonly article: string | null;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
}

/** All events in time order. */
export function exportEvents(investigation: Investigation): EventExport[] {
  return arrangeTimeline(investigation).map((item) => {
    const { event, article } = item;
    const bounds = parseDate(event.date);
    if ('fault' in bounds) throw new Error(`${event.id} has no date.`);
    return {
      id: event.id,
      statement: event.statement,
      dates: event.dates,
      date: event.date,
      dateInWords: dateInWords(event.date),
      ...bounds,
      because: event.because,
      words: quoteEvent(item)?.words ?? null,
      passage: event.passage,
      article: article?.slug ?? null,
      claims: event.claims,
      documents: event.references,
    };
  });
}
