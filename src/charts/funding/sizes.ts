import { letters } from '../kit/scene.ts';

/** Sizes of the picture, in CSS pixels: it is never scaled. */
export const fundingSizes = {
  narrowest: 480,
  gap: 100,
  /** Where lines bend, at the left of a gap; the rest of it is level. */
  bend: 32,
  bar: 40,
  narrowestBox: 96,
  boxHeight: 36,
  arrow: 9,
  letters,
  label: 13,
  leading: 15,
};
