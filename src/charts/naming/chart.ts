import type { Chart } from '../kit/chart-entry.ts';

/** Which article names which said source of income: a chart of the story alone. */
const chart: Chart = { page: null, cited: null, embed: null, file: null };

export default chart;
