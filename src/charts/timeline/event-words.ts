import { headings } from '../../terms/headings.ts';
import { link, type Phrase, quotation, sentence } from '../../terms/phrases.ts';

/** Words of the timeline and of the pages of events. */
export const eventsWords = {
  name: 'Timeline',
  embedName: 'The timeline',
  wholePage:
    'When things are said to have happened, and when they were said and published: the timeline with its list',
  title: 'What is said to have happened, what was said, what was published',
  description:
    'What is said to have happened, what was said and what was published: each date with the words as printed, its doubt, and how it was worked out.',
  embed:
    'What is said to have happened, what was said and what was published, each date with its doubt.',
  standfirst:
    'Three kinds of date, kept apart. Each stands with the words that were printed, with its doubt, and with how it was worked out.',
  embedEvent: 'This event:',
  entry: 'The date, the words and how we know',
  list: 'Events in time order',
  sameInList: 'The same events stand in the list.',
  speaker: 'The letter is the speaker; a dashed letter is our inference:',
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

/** What the bands of the picture mean. */
export const bandKeys = [
  { key: 'full', words: 'dated words of an article' },
  { key: 'hollow', words: 'dated by outside documents only' },
  { key: 'fading', words: 'beginning or end not known, or in doubt' },
  { key: 'rivals', words: 'one of several days, it is not known which' },
] as const;

/** How many events are not drawn one by one. */
export function foldedInWords(count: number): string {
  return `+${count} in the list`;
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
