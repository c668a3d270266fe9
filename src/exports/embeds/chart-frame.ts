import { embeddedCharts } from '../../charts/index.ts';
import type { ChartEmbed } from '../../charts/kit/chart-entry.ts';
import { sceneAt } from '../../charts/kit/three-widths.ts';
import type { Investigation } from '../../model/types.ts';
import { lineNotice } from '../../terms/notices.ts';
import { storyCard } from '../cards/pages.ts';
import { pictureAddress } from '../cards/card.ts';
import { heightOfEmbed } from './embed-height.ts';
import type { Frame } from './frame.ts';
import type { HeightAt } from './frame-height.ts';
import { heightOfKeys, heightOfWords, settings } from './height-of-words.ts';

/** The widest that words under a picture are, in CSS pixels. */
const wordsWidth = 736;
/** The summary of the list, and the space around keys and words. */
const listHeight = 56;
const gap = 12;

/** A chart that can be embedded, by what it is called where there are several. */
interface ChartFrame {
  readonly name: string;
  readonly frame: Frame;
}

/** The frames of the charts that stand on a page, by its address; of all charts without one. */
export function chartFramesOf(investigation: Investigation, path: string | null): ChartFrame[] {
  return embeddedCharts
    .filter(({ page }) => path === null || page.path === path)
    .map(({ id, page, embed }) => ({
      name: embed.name,
      frame: {
        ...{ embed: `/embed/${id}/`, page: page.path },
        ...{ title: page.title(investigation), says: lineNotice },
        heightAt: chartHeight(investigation, embed),
        picture: pictureAddress(storyCard(investigation)),
      },
    }));
}

/** The height of the embed of a chart: of what it draws and says, its list folded. */
function chartHeight(investigation: Investigation, chart: ChartEmbed): HeightAt {
  const { scenes, framed, said, keys } = chart.frame(investigation);
  return heightOfEmbed(
    investigation,
    {
      title: chart.title(investigation),
      notice: lineNotice,
      made: investigation.story,
      version: investigation.versions.at(-1),
    },
    (column, width) => {
      const { width: drawn, height } = sceneAt(scenes, width, framed);
      const room = Math.min(column, wordsWidth);
      return (
        Math.ceil(height * Math.min(1, column / drawn)) +
        keys.reduce((sum, each) => sum + heightOfKeys(each, room) + gap, 0) +
        heightOfWords(said, room, settings.note) +
        (chart.list === null ? 0 : listHeight)
      );
    },
  );
}
