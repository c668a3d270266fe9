/** The letters and signs of the fonts in which cards are set: those cut from the Latin files, and those from the extended ones. */
export const cardLetters = {
  latin: `${lettersBetween(0x20, 0x7e)}${lettersBetween(0xa0, 0xac)}${lettersBetween(0xae, 0xff)}–—‘’“”…×−•€‚„‹›ıŒœ`,
  extended: [
    ...[lettersBetween(0x100, 0x130), lettersBetween(0x134, 0x148), lettersBetween(0x14a, 0x151)],
    ...[lettersBetween(0x154, 0x17e), lettersBetween(0x218, 0x21b)],
  ].join(''),
} as const;

const drawnLetters: ReadonlySet<string> = new Set(cardLetters.latin + cardLetters.extended);

/** Whether the fonts of the cards have every letter of a text; without one, a box would stand in its place. */
export function isShown(text: string): boolean {
  return [...text].every((letter) => drawnLetters.has(letter));
}

function lettersBetween(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
