/** The register of charts, in the order in which they are listed: each is named so in the story (`![title](chart:<id>)`), and its folder in `src/charts` bears the name. */
export const chartIds = [
  'chain',
  'details',
  'funding',
  'naming',
  'provenance',
  'sentences',
  'sums',
  'timeline',
  'trail',
] as const;

export type ChartId = (typeof chartIds)[number];

/** The charts of a difference, each an id `<chart>-<difference>`: its answers one under the other, its two sentences side by side, its steps, its two sums on one axis. */
export const differenceCharts = ['difference', 'twins', 'steps', 'ratio'] as const;

export type DifferenceChart = (typeof differenceCharts)[number];

/** The id of a chart of a difference. */
export function differenceChartId(chart: DifferenceChart, difference: string): string {
  return `${chart}-${difference}`;
}
