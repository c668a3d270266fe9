import { breakLabel, labelWidth } from '../../charts/kit/measure.ts';

const key = { gap: 24, sign: 46, height: 26 };

/** How words are set: the size of their letters, the height of their lines and the space after a paragraph, in CSS pixels. */
export interface Setting {
  readonly size: number;
  readonly line: number;
  readonly gap: number;
}

/** The settings of small words in an embed: labels, notes, and what stands at its foot. */
export const settings = {
  label: { size: 13, line: 19, gap: 12 },
  note: { size: 15, line: 23, gap: 12 },
  foot: { size: 15, line: 22.5, gap: 8 },
  prose: { size: 18, line: 28, gap: 12 },
} as const satisfies Record<string, Setting>;

/** The height of paragraphs in a column, in CSS pixels, with room to spare; empty ones take none. */
export function heightOfWords(
  paragraphs: readonly string[],
  column: number,
  { size, line, gap }: Setting,
): number {
  return paragraphs
    .filter((words) => words !== '')
    .reduce(
      (sum, words) => sum + breakLabel(words, column, size, '400', Infinity).length * line + gap,
      0,
    );
}

/** The height of keys that stand beside each other while there is room, each a sign and a few words. */
export function heightOfKeys(keys: readonly string[], column: number): number {
  const { size, line } = settings.label;
  let x = 0;
  let height = keys.length > 0 ? key.height : 0;
  for (const words of keys) {
    const width = key.sign + labelWidth(words, size);
    if (x > 0 && x + width > column) {
      height += key.height;
      x = 0;
    }
    height += Math.max(0, Math.ceil(width / column) - 1) * line;
    x += Math.min(width, column) + key.gap;
  }
  return height;
}
