import type { AssessmentValue } from '../../model/types.ts';
import { assessmentWords, notInvestigated, questions } from '../../terms/assessments.ts';
import { headings } from '../../terms/headings.ts';
import { numberOf } from '../../terms/number-of.ts';
import { parseDate } from '../../values/dates/edtf.ts';
import { readDate } from '../../values/dates/written-date.ts';
import { isAlleged, type TimelineEvent } from './timeline.ts';
import { link, type Phrase, quotation, sentence } from '../../terms/phrases.ts';

/** Words of the timeline and of the pages of events. */
export const eventsWords = {
  name: 'Timeline',
  embedName: 'The timeline',
  file: 'Timeline, SVG',
  wholePage:
    'When things are said to have happened, and when they were said and published: the timeline with its list',
  title: 'What is said to have happened, what was said, what was published',
  description:
    'What is said to have happened, what was said and what was published: each date with the words as printed, its doubt, and how it was worked out.',
  embed:
    'What is said to have happened, what was said and what was published, each date with its doubt.',
  embedEvent: 'This event:',
  entry: 'The date, the words and how we know',
  list: 'The dates, with their words and how we know',
  all: 'All dates',
  date: 'Date',
  reading:
    'Hollow marks stand for what an article says happened; filled marks are what was said and published, and what documents date.',
  datesAsList: 'These dates as a list',
  matter: 'The dates that matter',
  filters: 'Show only some events',
  kind: 'Kind of date',
  by: 'Words said to be of',
  everybody: 'everybody, and outside documents',
  anywhere: 'any article, or outside documents',
  fromDocuments: '; from outside documents',
  claims: 'Claims',
  printedIn: 'Printed in',
  showAll: 'Show all',
  known: `${headings.howKnown}:`,
} as const;

/** Whether an event is the start or the end of something. */
export const marksWords = { start: '; the start', end: '; the end' } as const;

/** What unfolds the dates of a kind that are not shown at once. */
export function moreInWords(count: number): string {
  return `${count} more`;
}

/** What the marks of the pictures mean. */
export const markKeys = [
  { key: 'article', words: 'one of the articles' },
  { key: 'published', words: 'another publication' },
  { key: 'said', words: 'something said' },
  { key: 'alleged', words: 'said to have happened' },
  { key: 'planned', words: 'planned' },
  { key: 'days', words: 'the days on which it can have been' },
] as const;

/** A stretch of so many days of which this picture has no date. */
export function gapInWords(days: number): string {
  const months = Math.round(days / 30.44);
  if (days < 100) return `${numberOf(days, 'day')}, not drawn here`;
  if (months < 24) return `about ${months} months, not drawn here`;
  return `about ${Math.round(months / 12)} years, not drawn here`;
}

/** What is known of a date: of what is alleged whether it happened, of all else how well the day is known. */
export interface Status {
  readonly words: string;
  readonly value: AssessmentValue | null;
}

/** The status of an event. */
export function statusOf(item: TimelineEvent): Status {
  if (!isAlleged(item)) return { words: knownInWords(item.event.date), value: null };
  const value = item.claim?.assessment?.value ?? null;
  return value === null
    ? { words: notInvestigated.replace(/\.$/u, ''), value }
    : { words: `${questions.happened} ${assessmentWords[value].word}`, value };
}

const known = {
  day: 'Day known',
  month: 'Month known',
  year: 'Year known',
  doubt: 'Date in doubt',
  several: 'One of these days',
  span: 'A span of time',
  open: 'Beginning or end not known',
  none: 'Date not known',
} as const;

/** How well a date in EDTF is known. */
function knownInWords(edtf: string): string {
  const date = readDate(edtf);
  if (typeof date === 'string') return known.none;
  const bounds = parseDate(edtf);
  if ('fault' in bounds || (bounds.earliest === null && bounds.latest === null)) return known.none;
  if (bounds.doubt) return known.doubt;
  if (bounds.exact) return known.day;
  if (bounds.earliest === null || bounds.latest === null) return known.open;
  if (date.kind === 'one-of') return known.several;
  if (date.kind !== 'single') return known.span;
  return date.part.values.length === 1 ? known.year : known.month;
}

/** Words of the links to the events before and after one. */
export const eventPagerWords = {
  pager: 'Events before and after',
  previous: 'Previous event',
  next: 'Next event',
} as const;

/** Above the title of an event: of what page it is a part, and what it is called. */
export function eventTrail(id: string, label: string): Phrase[] {
  return sentence`${link(eventsWords.name, `/timeline/#${id}`)} · ${label}`;
}

/** Where the events are as data. */
export const eventsAsData: readonly Phrase[] = sentence`As data: ${link('JSON', '/data/events.json')}, ${link('CSV', '/data/events.csv')}`;

/** The words by which an article dates an event. */
export function printedInWords(words: string, language: string): Phrase[] {
  return sentence`Printed: ${quotation(words, language)}`;
}

/** The article whose publication an event is. */
export function articleOfEvent(name: string, address: string): Phrase[] {
  return sentence`The article: ${link(name, address)}`;
}
