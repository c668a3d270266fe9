import { type EmbedSize, phoneWidth } from './chart-embed-size.ts';

/** Words of embeds and of the snippets that frame them. */
export const embedsWords = {
  title: 'Embed',
  copy: 'Copy snippet',
  copied: 'Snippet copied.',
  list: 'The same as a list, with the sentences',
} as const;

/** What a frame needs, for whoever sets it in another column. */
export function sizeInWords({ width, height, narrow }: EmbedSize): string {
  const there =
    narrow === null ? 'it is a list, which scrolls in its frame' : `it needs a height of ${narrow}`;
  return `Needs no scrolling at ${width} × ${height} pixels. In a column of ${phoneWidth} ${there}.`;
}
