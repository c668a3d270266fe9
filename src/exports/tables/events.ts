import { documentsAmong } from '../../model/find.ts';
import type { Investigation } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { quoteEvent } from '../../charts/timeline/event-quotation.ts';
import { publish } from './publish.ts';
import { eventFields } from './published-fields.ts';
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
    const { id, statement, dates, date, because, ...rest } = publish(event, eventFields);
    const { earliest, latest, exact, doubt } = bounds;
    return {
      ...{ id, statement, dates, date, dateInWords: dateInWords(date) },
      ...{ earliest, latest, exact, doubt, because },
      words: quoteEvent(item)?.words ?? null,
      passage: rest.passage,
      article: article?.slug ?? null,
      claims: rest.claims,
      documents: documentsAmong(investigation, rest.references),
    };
  });
}
