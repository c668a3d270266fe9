import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { arrangeTrail } from '../../things/trail/trail.ts';
import { layoutTrail, type TrailSize } from './layout.ts';
import { trailPictureWords } from './words.ts';

/** The sizes of the picture, for a phone, for a tablet and for a wide page. */
export const trailSizes = {
  narrow: { width: 328, names: 0, days: false },
  middle: { width: 736, names: 176, days: false },
  wide: { width: 1200, names: 212, days: true },
} as const satisfies Readonly<Record<string, TrailSize>>;

/** The picture of the details in its sizes, each drawn once. */
export const drawTrail = once((investigation: Investigation) => {
  const trail = arrangeTrail(investigation);
  const words = trailPictureWords(investigation);
  return {
    narrow: layoutTrail(trail, trailSizes.narrow, words),
    middle: layoutTrail(trail, trailSizes.middle, words),
    wide: layoutTrail(trail, trailSizes.wide, words),
  };
});
