import type { Chart } from '../kit/chart-entry.ts';

/** The central claim followed back from each article: a chart of the story alone. */
const chart: Chart = { page: null, cited: null, embed: null, file: null };

export default chart;
