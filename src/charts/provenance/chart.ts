import type { Chart } from '../kit/chart.ts';

/** The central claim followed back from each article: a chart of the story alone. */
export const provenanceChart: Chart = { page: null, cited: null, embed: null, file: null };
