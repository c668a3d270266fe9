import { trailTitle } from '../../things/trail/words.ts';
import type { Chart } from '../kit/chart-entry.ts';
import { detailsWords } from './words.ts';

/** The trail of the details in short, month by month: a chart of the story alone, which leads to the whole trail. */
const chart: Chart = {
  page: { path: '/trail/', section: 'list', title: trailTitle, label: detailsWords.page },
  cited: null,
  embed: null,
  file: null,
};

export default chart;
