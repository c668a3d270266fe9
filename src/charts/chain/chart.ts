import type { Chart } from '../kit/chart.ts';

/** All chains of the claims in question: a chart of the story alone. */
export const chainChart: Chart = { page: null, cited: null, embed: null, file: null };
