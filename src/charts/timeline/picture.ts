import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { datesWords, panelInWords } from './words.ts';
import { layoutDates } from './layout/dates.ts';
import { layoutStrip, layoutStripHead, placeStrips } from './layout/strips.ts';
import { timelineSizes } from './layout/sizes.ts';
import { arrangeTimeline, datesThatMatter, type TimelineEvent } from './timeline.ts';

/** The picture of the dates that matter in its widths, drawn once. */
export const drawDates = once((investigation: Investigation) => {
  const items = datesThatMatter(arrangeTimeline(investigation));
  const { narrow, middle, wide } = timelineSizes.dates;
  return {
    narrow: layoutDates(items, narrow, datesWords),
    middle: layoutDates(items, middle, datesWords),
    wide: layoutDates(items, wide, datesWords),
  };
});

/** The strips of all dates on the panels that they have in common, for narrow windows and for wide ones. */
export const drawStrips = once((investigation: Investigation) => {
  const items = arrangeTimeline(investigation);
  const { strips } = timelineSizes;
  const [narrow, wide] = [placeStrips(items, 'narrow'), placeStrips(items, 'wide')];
  return {
    head: {
      narrow: layoutStripHead(narrow, strips.narrow, panelInWords),
      wide: layoutStripHead(wide, strips.wide, panelInWords),
    },
    of: (item: TimelineEvent) => ({
      narrow: layoutStrip(item, narrow, strips.narrow),
      wide: layoutStrip(item, wide, strips.wide),
    }),
    panels: wide.panels,
  };
});
