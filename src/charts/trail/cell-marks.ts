import type { TrailRow, TrailText, TrailWords } from '../../things/trail/trail.ts';
import type { Shape, Sign } from '../kit/scene.ts';
import { markAt, markHeight, markWidth } from '../kit/text.ts';

/** A mark of a cell: whose words stand there, whether an article prints them, and where it leads. */
export interface CellMark {
  readonly sign: Sign;
  readonly open: boolean;
  readonly href: string;
}

/** What marks show and where they lead. */
export interface MarkWords {
  readonly signOf: (words: TrailWords) => Sign;
  readonly hrefOf: (cell: string) => string;
}

/** Space between two marks, and the height of a line of them, in CSS pixels. */
const apart = 3;
export const lineOfMarks = markHeight + apart;

/** The marks of some texts in a row, each speaker of a cell once, in the order of the texts. */
export function marksOf(
  { cells }: TrailRow,
  texts: readonly TrailText[],
  { signOf, hrefOf }: MarkWords,
): CellMark[] {
  return texts.flatMap(({ id }) => {
    const cell = cells.find(({ text }) => text.id === id);
    if (cell === undefined) return [];
    const marks = cell.words.map((words): CellMark => ({
      sign: signOf(words),
      open: words.kind === 'outside',
      href: hrefOf(cell.id),
    }));
    return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
  });
}

/** The width of marks in one line. */
export function widthOfMarks(marks: readonly CellMark[]): number {
  return marks.reduce(
    (sum, { sign }, at) => sum + markWidth(sign.mark) + (at === 0 ? 0 : apart),
    0,
  );
}

/** The widest of marks. */
export function widestMark(marks: readonly CellMark[]): number {
  return Math.max(0, ...marks.map(({ sign }) => markWidth(sign.mark)));
}

/** Sets marks in lines no wider than `width`. */
export function flowMarks(marks: readonly CellMark[], width: number): CellMark[][] {
  const lines: CellMark[][] = [];
  for (const mark of marks) {
    const last = lines.at(-1);
    if (last !== undefined && widthOfMarks([...last, mark]) <= width) last.push(mark);
    else lines.push([mark]);
  }
  return lines;
}

/** Draws a line of marks from its upper left corner. */
export function drawMarks(marks: readonly CellMark[], x: number, y: number): Shape[] {
  let at = x;
  return marks.map(({ sign, open, href }): Shape => {
    const mark = markAt(sign, at, y);
    at += mark.width + apart;
    const data = { 'data-open': open ? '' : undefined };
    return { kind: 'link', href, shapes: [{ kind: 'group', of: 'said', data, shapes: [mark] }] };
  });
}
