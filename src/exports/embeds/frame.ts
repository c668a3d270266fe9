import { wholeAddress } from '../../parts/addresses.ts';
import type { HeightAt } from './frame-height.ts';
import type { Framed } from './snippet.ts';

/** Something of ours in a frame on another site: the addresses of the embed and of its page within the site, and what is said beside it. */
export interface Frame {
  readonly embed: string;
  readonly page: string;
  readonly title: string;
  readonly says: string;
  readonly heightAt: HeightAt;
  /** The address of the picture that stands for it. */
  readonly picture: string;
}

/** A frame with whole addresses, as it leaves the site. */
export function sendFrame({ embed, page, ...rest }: Frame): Framed {
  return { ...rest, frame: wholeAddress(embed), page: wholeAddress(page) };
}

/** The address of what an embed says of itself in oEmbed. */
export function oembedAddress(embed: string): string {
  return `${embed}oembed.json`;
}
