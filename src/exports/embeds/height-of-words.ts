import { breakLabel, labelWidth } from '../../charts/kit/measure.ts';

const letterSize = 13;
const lineHeight = 19;
const paragraphGap = 7;
const key = { gap: 24, sign: 46, height: 26 };

/** How large words are set: the size of their letters and the height of their lines, in CSS pixels. */
export interface Setting {
  readonly size: number;
  readonly line: number;
}

/** The height of one paragraph in a column, in CSS pixels, with room to spare. */
export function heightOfText(words: string, column: number, { size, line }: Setting): number {
  return breakLabel(words, column, size, '400', Infinity).length * line;
}

/** The height of paragraphs of small words in a column, in CSS pixels, with room to spare. */
export function heightOfWords(paragraphs: readonly string[], column: number): number {
  const setting = { size: letterSize, line: lineHeight };
  return paragraphs.reduce(
    (sum, words) => sum + heightOfText(words, column, setting) + paragraphGap,
    0,
  );
}

/** The height of keys that stand beside each other while there is room, each a sign and a few words. */
export function heightOfKeys(keys: readonly string[], column: number): number {
  let x = 0;
  let height = keys.length > 0 ? key.height + paragraphGap : 0;
  for (const words of keys) {
    const width = key.sign + labelWidth(words, letterSize);
    if (x > 0 && x + width > column) {
      height += key.height;
      x = 0;
    }
    height += Math.max(0, Math.ceil(width / column) - 1) * lineHeight;
    x += Math.min(width, column) + key.gap;
  }
  return height;
}
