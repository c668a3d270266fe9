/** The letters and signs of the fonts in which cards are set: those cut from the Latin files, and those from the extended ones. */
export const cardLetters = {
  latin: `${range(0x20, 0x7e)}${range(0xa0, 0xac)}${range(0xae, 0xff)}–—‘’“”…×−•€‚„‹›ıŒœ`,
  extended: [
    ...[range(0x100, 0x130), range(0x134, 0x148), range(0x14a, 0x151)],
    ...[range(0x154, 0x17e), range(0x218, 0x21b)],
  ].join(''),
} as const;

const shown: ReadonlySet<string> = new Set(cardLetters.latin + cardLetters.extended);

/** Whether the fonts of the cards have every letter of a text; without one, a box would stand in its place. */
export function isShown(text: string): boolean {
  return [...text].every((letter) => shown.has(letter));
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
