import widths from './label-widths.json' with { type: 'json' };

/** The weight in which a label is set; a serif has one weight, and strong words of it are told by their ink. */
export type LabelWeight = keyof typeof widths | 'printed-strong';

const spare = 1.08;
const unknownWidth = 1000;

/** The width of a label in CSS pixels, with 8 % to spare, for a system font may stand in; letters of other scripts count a whole em. */
export function labelWidth(text: string, size: number, weight: LabelWeight = '400'): number {
  const table: Readonly<Record<string, number>> =
    widths[weight === 'printed-strong' ? 'printed' : weight];
  let sum = 0;
  for (const character of text) sum += table[character] ?? unknownWidth;
  return (sum * size * spare) / 1000;
}

/** Breaks a label into lines no wider than `most` pixels; a word that is too wide alone is cut with an ellipsis; so is what is over `lines`. */
export function breakLabel(
  text: string,
  most: number,
  size: number,
  weight: LabelWeight = '400',
  lines = 2,
): string[] {
  const broken: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = broken.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && labelWidth(longer, size, weight) <= most) {
      broken[broken.length - 1] = longer;
    } else broken.push(word);
  }
  const kept = broken.slice(0, lines);
  const cut = broken.length > lines;
  return kept.map((line, index) =>
    fitLine(cut && index === kept.length - 1 ? `${line}…` : line, most, size, weight),
  );
}

function fitLine(line: string, most: number, size: number, weight: LabelWeight): string {
  if (labelWidth(line, size, weight) <= most) return line;
  const letters = [...line.replace(/…$/u, '')];
  while (letters.length > 1 && labelWidth(`${letters.join('')}…`, size, weight) > most)
    letters.pop();
  return `${letters.join('')}…`;
}
