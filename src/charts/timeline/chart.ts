import type { Chart } from '../kit/chart-entry.ts';
import { eventsWords } from './event-words.ts';
import { drawMarkKey } from './keys.ts';
import { drawDates } from './picture.ts';
import { keysOfDates } from './words.ts';

/** What is said to have happened, what was said and what was published. */
const chart: Chart = {
  page: {
    path: '/timeline/',
    section: null,
    title: () => eventsWords.name,
    label: eventsWords.wholePage,
  },
  cited: ({ title }) => `${eventsWords.name}: ${title}`,
  embed: {
    name: eventsWords.embedName,
    title: () => eventsWords.name,
    description: () => eventsWords.embed,
    list: 'folded',
    frame: (investigation) => ({
      ...{ scenes: drawDates(investigation), framed: false, said: [] },
      keys: [keysOfDates(investigation).map(({ words }) => words)],
    }),
  },
  file: {
    name: 'timeline',
    label: eventsWords.file,
    draw: (investigation) => ({
      scene: drawDates(investigation).wide,
      title: investigation.datesTitle ?? eventsWords.title,
      keys: keysOfDates(investigation).map(({ key, words }) => ({
        sign: drawMarkKey(key),
        words,
      })),
      speakers: [],
      notices: [eventsWords.reading, ...investigation.datesSay],
    }),
  },
};

export default chart;
