/** The charts by their ids, as the story names them (`![title](chart:<id>)`); src/charts/index.ts has what each of them is. */
export const chartIds = ['chain', 'funding', 'sums', 'timeline', 'trail'] as const;

export type ChartId = (typeof chartIds)[number];
