import type { Scene } from './scene.ts';

/** A picture for the card of a page, in letters of 12 px or more at a width of at most 660 px, and what it says in words. */
export interface CardPicture {
  readonly scene: Scene;
  readonly says: string;
}
