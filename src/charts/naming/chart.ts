import type { Chart } from '../kit/chart.ts';

/** Which article names which said source of income: a chart of the story alone. */
export const namingChart: Chart = { page: null, cited: null, embed: null, file: null };
