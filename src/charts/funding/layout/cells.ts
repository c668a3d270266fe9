import type { Attribution } from '../../../model/types.ts';
import { breakLabel, labelWidth } from '../../kit/measure.ts';
import { type Rectangle, type Shape, type Step, type Text, letters } from '../../kit/scene.ts';
import { linesAt, markAt, markHeight, markWidth, textAt } from '../../kit/text.ts';
import type { FundingRow } from '../rows.ts';
import type { FundingWords } from './funding-words.ts';
import { fundingSizes } from './sizes.ts';

const { leading, mostSigns } = fundingSizes;
const gapOfSigns = 3;

/** Signs side by side about a height, as many as have room, then how many more. */
export function placeSigns(
  speakers: readonly Attribution[],
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
  words: Pick<FundingWords, 'signOf'>,
): { readonly shapes: Shape[]; readonly width: number } {
  const signs = speakers.map((by) => words.signOf(by));
  const widthOf = (count: number) =>
    signs.slice(0, count).reduce((sum, { mark }) => sum + markWidth(mark) + gapOfSigns, 0);
  const more = (count: number) => (count < signs.length ? `+${signs.length - count}` : '');
  let count = signs.length;
  while (count > 0 && widthOf(count) + labelWidth(more(count), leading) > room) count -= 1;
  let at = x;
  const shapes = signs.slice(0, count).map((sign): Shape => {
    const mark = markAt(sign, at, y - markHeight / 2);
    at += mark.width + gapOfSigns;
    return mark;
  });
  const rest = more(count);
  if (rest === '') return { shapes, width: at - x - (count > 0 ? gapOfSigns : 0) };
  const end = at + labelWidth(rest, fundingSizes.letters, '600');
  return { shapes: [...shapes, textAt(rest, at, y + 4.5, { weight: '600' })], width: end - x };
}

/** The signs of a cell, side by side, or, where they have no room, one under the other; a dash where there is none. */
export function placeCell(
  speakers: readonly Attribution[],
  { x, y, width, height }: Rectangle,
  words: Pick<FundingWords, 'signOf'>,
): Shape[] {
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (speakers.length === 0) {
    const path: Step[] = [
      ['M', middle.x - 4, middle.y],
      ['H', middle.x + 4],
    ];
    return [{ kind: 'rule', of: 'rule strong-rule', path }];
  }
  const side = placeSigns(speakers, { x: 0, y: middle.y, room: Infinity }, words);
  if (side.width <= width - 2) {
    const at = { x: middle.x - side.width / 2, y: middle.y, room: Infinity };
    return placeSigns(speakers, at, words).shapes;
  }
  const shown = speakers.slice(0, speakers.length > mostSigns ? mostSigns - 1 : mostSigns);
  const more = speakers.length - shown.length;
  const rows = shown.length + (more > 0 ? 1 : 0);
  const top = middle.y - heightOfStack(rows) / 2;
  const signs = shown.flatMap((by, at) => {
    const { mark } = words.signOf(by);
    const left = middle.x - markWidth(mark) / 2;
    const center = top + at * (markHeight + gapOfSigns) + markHeight / 2;
    return placeSigns([by], { x: left, y: center, room: Infinity }, words).shapes;
  });
  const text = textAt(`+${more}`, middle.x, top + shown.length * (markHeight + gapOfSigns) + 13, {
    anchor: 'middle',
    weight: '600',
  });
  return [...signs, ...(more > 0 ? [text] : [])];
}

/** How many of the articles name a row, about the middle of their cell. */
export function placeCount(
  { cells }: FundingRow,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  words: Pick<FundingWords, 'counted'>,
): Text[] {
  const all = cells ?? [];
  const count = all.filter((each) => each.length > 0).length;
  const lines = breakLabel(words.counted(count, all.length), width, letters, '600', 1);
  return linesAt(lines, x, y + 4, { leading: 0, weight: '600', anchor: 'middle' });
}

/** The height that a cell of some width needs. */
export function heightOfCell(
  speakers: readonly Attribution[],
  width: number,
  words: Pick<FundingWords, 'signOf'>,
): number {
  if (speakers.length === 0) return 0;
  const side = placeSigns(speakers, { x: 0, y: 0, room: Infinity }, words);
  if (side.width <= width - 2) return markHeight + 8;
  return heightOfStack(Math.min(speakers.length, mostSigns)) + 8;
}

function heightOfStack(rows: number): number {
  return rows * markHeight + (rows - 1) * gapOfSigns;
}

/** The names of articles over their cells, each in the first row in which it has room; the last row stands lowest. */
export function placeHeads(
  names: readonly string[],
  { from, cell, right }: { readonly from: number; readonly cell: number; readonly right: number },
): { readonly texts: (top: number) => Text[]; readonly rows: number } {
  const ends: number[] = [];
  const placed = names.map((each, at) => {
    const [text = ''] = breakLabel(each, 110, 12, '600', 1);
    const width = labelWidth(text, 12, '600');
    const middle = Math.min(from + cell * (at + 0.5), right - width / 2);
    const left = middle - width / 2;
    let row = ends.findIndex((end) => end + 6 <= left);
    if (row < 0) row = ends.length;
    ends[row] = left + width;
    return { text, middle, row };
  });
  const rows = Math.max(1, ends.length);
  return {
    rows,
    texts: (top) =>
      placed.map(({ text, middle, row }) =>
        textAt(text, middle, top + (rows - row) * leading, { weight: '600', anchor: 'middle' }),
      ),
  };
}
