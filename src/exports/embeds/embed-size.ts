import type { Claim } from '../../model/types.ts';

/** How wide the embed of a claim is framed, in CSS pixels. */
export const embedWidth = 640;

/** The width of a character with room to spare, and the height of its line. */
const statementLine = { character: 14.5, height: 30 };
const smallLine = { character: 9.7, height: 24 };

/** The room that a speaker takes in a line. */
const speakerWidth = 300;

/** A height at which the embed of a claim has no need to scroll in a frame of that width, both in CSS pixels. */
export function claimEmbedHeight(claim: Claim, words: readonly string[], width: number): number {
  const lines = (text: string, { character, height }: { character: number; height: number }) =>
    Math.ceil((text.length * character) / width) * height;
  const small = words.reduce((sum, text) => sum + lines(text, smallLine), 0);
  const abreast = Math.max(1, Math.floor(width / speakerWidth));
  const speakers = new Set(claim.assertions.map(({ attribution }) => attribution.speaker)).size;
  const answers = claim.assessment === null ? 0 : 50;
  return (
    300 +
    answers +
    lines(claim.statement, statementLine) +
    small +
    Math.ceil(speakers / abreast) * 30
  );
}
