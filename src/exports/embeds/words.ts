import { type ChartEmbedSize, type EmbeddedChart, phoneWidth } from './chart-embed-size.ts';

/** Words of embeds and of the snippets that frame them. */
export const embedsWords = {
  title: 'Embed',
  list: 'The same as a list, with the sentences',
} as const;

/** What the charts are called where their snippets stand together. */
export const chartNames: Readonly<Record<EmbeddedChart, string>> = {
  funding: 'The graph, whose lines are a list in narrow frames',
  matrix: 'The matrix',
  sums: 'The sums',
  timeline: 'The timeline',
};

/** What a frame needs, for whoever sets it in another column. */
export function sizeInWords({ width, height, narrow }: ChartEmbedSize): string {
  const there =
    narrow === null ? 'it is a list, which scrolls in its frame' : `it needs a height of ${narrow}`;
  return `Needs no scrolling at ${width} × ${height} pixels. In a column of ${phoneWidth} ${there}.`;
}
