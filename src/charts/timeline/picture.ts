import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { layoutTimeline, placeEventsAxis } from './layout.ts';
import { arrangeTimeline } from './timeline.ts';
import { cutInWords, timelineWords } from './words.ts';

/** How wide the picture is drawn in wide windows, and in narrow ones, where each lane repeats the axis. */
const sizes = {
  narrow: { width: 320, repeats: true },
  wide: { width: 960, repeats: false },
} as const;

/** The pictures of all events, drawn once. */
export const drawTimeline = once((investigation: Investigation) => {
  const items = arrangeTimeline(investigation);
  const words = timelineWords(investigation);
  return {
    narrow: layoutTimeline(items, sizes.narrow, words),
    wide: layoutTimeline(items, sizes.wide, words),
    /** The sentence that says how the axis is cut. */
    cut: cutInWords(placeEventsAxis(items, sizes.wide.width).panels),
  };
});
