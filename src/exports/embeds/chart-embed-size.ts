import type { ChartEmbed } from '../../charts/kit/chart-entry.ts';
import type { Investigation } from '../../model/types.ts';
import { heightOfKeys, heightOfWords } from './height-of-words.ts';

/** What a frame needs, in CSS pixels; `narrow` is its height in a phone's column, null where it is a list there, which scrolls in its frame. */
export interface EmbedSize {
  readonly width: number;
  readonly height: number;
  readonly narrow: number | null;
}

/** The width of a phone's column, for which the height of a narrow embed is given. */
export const phoneWidth = 360;

/** The padding of a frame on each side. */
const gutter = 32;
/** Title, foot and the space between all, and the summary of the list. */
const around = { wide: 330, narrow: 412, list: 40 };

/** The size of the frame of a chart: what it draws and says, and what the frame adds. */
export function sizeChartEmbed(
  investigation: Investigation,
  { frame, list }: ChartEmbed,
): EmbedSize {
  const { width, height, narrow, column, said, keys } = frame(investigation);
  const words = (room: number) =>
    heightOfWords(said, room) +
    keys.reduce((sum, each) => sum + heightOfKeys(each, room), list === null ? 0 : around.list);
  return {
    width: width + 2 * gutter,
    height: around.wide + height + words(column),
    narrow: narrow === null ? null : around.narrow + narrow + words(phoneWidth - gutter),
  };
}
