import type { Chart } from '../kit/chart.ts';

/** The sentences that carry the central claim: a chart of the story alone. */
export const sentencesChart: Chart = { page: null, cited: null, embed: null, file: null };
