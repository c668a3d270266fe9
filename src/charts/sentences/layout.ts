import { letters, type Scene, type Shape, type Sign } from '../kit/scene.ts';
import { hairAt } from '../kit/place.ts';
import { linesAt, markAt, textAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';

/** An article with the sentences that carry the claim. */
export interface SentenceRow {
  readonly name: string;
  readonly signs: readonly (Sign & {
    /** Where it stands in the article, in a word or two. */
    readonly place: string;
    readonly href: string;
  })[];
}

/** What a sign means. */
export interface SentenceKey extends Sign {
  readonly words: string;
}

const rowHeight = 44;
const size = 13;

/** Lays out a row for each article, a sign for each sentence, and under them what the signs mean. */
export function layoutSentences(
  rows: readonly SentenceRow[],
  keys: readonly SentenceKey[],
  width: number,
): Scene {
  const begin = width < 400 ? 96 : 130;
  const step = width < 400 ? 76 : 84;
  const each = Math.max(1, Math.floor((width - begin) / step));
  let y = 4;
  const shapes: Shape[] = [];
  for (const { name, signs } of rows) {
    const lines = wrapLabel(name, begin - 10, 14, '600');
    shapes.push(...linesAt(lines, 0, y + 14, { leading: 17, size: 14, weight: '600' }));
    signs.forEach((sign, at) => {
      const x = begin + (at % each) * step;
      const top = y + Math.floor(at / each) * rowHeight;
      const place = textAt(sign.place, x, top + 34, { soft: true });
      shapes.push({ kind: 'link', href: sign.href, shapes: [markAt(sign, x, top), place] });
    });
    y += Math.max(Math.ceil(signs.length / each) * rowHeight, lines.length * 17 + 10);
    shapes.push(hairAt(y - 3, width));
    y += 6;
  }
  for (const key of keys) {
    const mark = markAt(key, 0, y);
    const lines = wrapLabel(key.words, width - mark.width - 9, size);
    shapes.push(mark, ...linesAt(lines, mark.width + 8, y + 13, { leading: 16, size }));
    y += Math.max(22, lines.length * 16 + 6);
  }
  return { width, height: y, letters, shapes };
}
