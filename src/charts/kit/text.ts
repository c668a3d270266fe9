import { labelWidth } from './measure.ts';
import { letters, type Mark, type Sign, type Text } from './scene.ts';

/** How words are set, where it is not as most are. */
export type TextStyle = Partial<
  Pick<Text, 'size' | 'weight' | 'soft' | 'direction' | 'language' | 'anchor'>
>;

/** A line of words that begins at `x`, its baseline at `y`. */
export function textAt(text: string, x: number, y: number, style: TextStyle = {}): Text {
  return { kind: 'text', x, y, text, size: letters, weight: '400', soft: false, ...style };
}

/** Lines of words one under the other, the first with its baseline at `y`. */
export function linesAt(
  lines: readonly string[],
  x: number,
  y: number,
  { leading, ...style }: TextStyle & { readonly leading: number },
): Text[] {
  return lines.map((line, at) => textAt(line, x, y + at * leading, style));
}

/** The height of a speaker's sign. */
export const markHeight = 17;

/** The width of a speaker's sign: a square, or as wide as its letters need. */
export function markWidth(mark: string): number {
  return Math.max(19, Math.ceil(labelWidth(mark, letters, '600') + 6));
}

/** The sign of a speaker with its upper left corner. */
export function markAt({ number, mark, inferred }: Sign, x: number, y: number): Mark {
  return { kind: 'mark', number, mark, inferred, x, y, width: markWidth(mark), height: markHeight };
}

/** Words set in lines no wider than `width`, from `x`, the first baseline at `y`; words of a script from right to left begin at the right edge. */
export function placeWords(
  lines: readonly string[],
  { x, width }: { readonly x: number; readonly width: number },
  y: number,
  style: TextStyle & { readonly leading: number },
): Text[] {
  return lines.flatMap((line, at) =>
    startsRight.test(line)
      ? linesAt([line], x + width, y + at * style.leading, { ...style, direction: 'rtl' })
      : linesAt([line], x, y + at * style.leading, style),
  );
}

/** The first letter that has a direction has that of Hebrew, Arabic and their kin. */
const startsRight =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
