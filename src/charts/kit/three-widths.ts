import type { Scene } from './scene.ts';

/** The same picture for a phone, a tablet, if it is another one there, and a desk. */
export interface Scenes {
  readonly narrow: Scene;
  readonly middle?: Scene;
  readonly wide: Scene;
}

/** The widths from which a wider one is shown, in CSS pixels at 16 to a rem; `three-widths.css` has the same. */
const shownFrom = { middle: 48 * 16, wide: 72 * 16, framed: 78 * 16 } as const;

/** The picture that is shown in a window of this width; `framed` where the widest waits for the full width of a page. */
export function sceneAt({ narrow, middle, wide }: Scenes, width: number, framed: boolean): Scene {
  if (width >= (framed ? shownFrom.framed : shownFrom.wide)) return wide;
  return width >= shownFrom.middle ? (middle ?? narrow) : narrow;
}
