import type { Chart } from '../kit/chart-entry.ts';

/** The sentences that carry the central claim: a chart of the story alone. */
const chart: Chart = { page: null, cited: null, embed: null, file: null };

export default chart;
