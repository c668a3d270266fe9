import { lineNotice } from '../../terms/notices.ts';
import { speakerSign } from '../../terms/names.ts';
import type { Chart } from '../kit/chart-entry.ts';
import { heightOf, joinScenes } from '../kit/stack.ts';
import { bandKeys, eventsWords } from './event-words.ts';
import { drawTimeline } from './picture.ts';
import { eventSpeakers } from './timeline.ts';

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
    frame: (investigation) => {
      const { wide, narrow, cut } = drawTimeline(investigation);
      const whole = joinScenes(wide);
      const names = eventSpeakers(investigation).map((by) => speakerSign(investigation, by).name);
      return {
        width: whole.width,
        height: whole.height,
        narrow: heightOf(narrow),
        column: 736,
        said: [`${cut} ${lineNotice} ${eventsWords.sameInList}`, eventsWords.speaker],
        keys: [bandKeys.map(({ words }) => words), names],
      };
    },
  },
  file: null,
};

export default chart;
