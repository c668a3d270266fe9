import type { Chart } from '../kit/chart-entry.ts';

/** All chains of the claims in question: a chart of the story alone. */
const chart: Chart = { page: null, cited: null, embed: null, file: null };

export default chart;
