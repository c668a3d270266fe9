import type { Claim } from '../investigation/types.ts';

/** How wide an embed is framed, in CSS pixels; narrower, it grows in height. */
export const embedWidth = 640;

/** A chart is framed so wide that its wide drawing fits; it is as long as its list, and scrolls. */
export const chartEmbedSize = { width: 1000, height: 800 };

/** Characters of a line at that width, with room to spare, and its height. */
const statementLine = { characters: 44, height: 30 };
const smallLine = { characters: 66, height: 24 };

/** A height at which the embed of a claim has no need to scroll. */
export function claimEmbedHeight(claim: Claim, words: readonly string[]): number {
  const lines = (text: string, { characters, height }: { characters: number; height: number }) =>
    Math.ceil(text.length / characters) * height;
  const small = words.reduce((sum, text) => sum + lines(text, smallLine), 0);
  const speakers = new Set(claim.assertions.map(({ speaker }) => speaker)).size;
  return 300 + lines(claim.statement, statementLine) + small + Math.ceil(speakers / 2) * 30;
}
