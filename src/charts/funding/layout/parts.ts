import type { AssessmentValue, Attribution } from '../../../model/types.ts';
import { breakLabel, labelWidth } from '../../kit/measure.ts';
import type { Box, Line, Rectangle, Shape, Sign, Step, Text } from '../../kit/scene.ts';
import { markAt, markHeight, markWidth, setWords, textAt } from '../../kit/text.ts';
import type { FundingLine } from '../lines.ts';
import type { FundingLane, FundingRow } from '../rows.ts';
import { fundingSizes } from './sizes.ts';
import type { PrintedSum } from '../sums-of-lines.ts';

/** What the picture says besides the labels of its nodes, and where it leads. */
export interface FundingWords {
  readonly namedBy: string;
  readonly through: string;
  readonly paid: string;
  /** The articles of the cells, by name; of many, how many there are. */
  readonly outlets: readonly string[];
  readonly articles: (count: number) => string;
  readonly counted: (count: number, of: number) => string;
  readonly noSum: string;
  readonly sum: (sum: PrintedSum) => string;
  readonly stops: string;
  readonly unpaid: (count: number) => string;
  readonly ownRow: string;
  readonly drawn: string;
  readonly documentsOnly: string;
  /** Who names a source that no article names. */
  readonly namedIn: (node: string) => string;
  readonly folded: (count: number) => string;
  readonly foldedRows: (count: number) => string;
  readonly signOf: (by: Attribution) => Sign;
  /** The words of a line in quotation marks, with the articles that have them; empty where it has none. */
  readonly lineWords: (line: FundingLine) => string;
  readonly assessmentOf: (
    node: string,
  ) => { readonly value: AssessmentValue | null; readonly word: string } | null;
  readonly lineHref: (id: string) => string;
  readonly listHref: string;
  readonly nodeHref: (id: string) => string | null;
}

const { leading, name, nameLeading, boxLetters, boxLeading, arrow, mostSigns } = fundingSizes;
const gapOfSigns = 3;

/** The rows that are drawn, and how many are folded: of many, those that one article alone names, or none. */
export function foldRows(rows: readonly FundingRow[]): {
  readonly shown: readonly FundingRow[];
  readonly folded: number;
} {
  const shown = rows.filter(
    ({ cells }, at) =>
      at < fundingSizes.mostRows || (cells ?? []).filter((each) => each.length > 0).length > 1,
  );
  return { shown, folded: rows.length - shown.length };
}

/** The lanes that are drawn, and how many are folded. */
export function foldLanes({ lanes }: FundingRow): {
  readonly shown: readonly FundingLane[];
  readonly folded: number;
} {
  const shown = lanes.slice(0, fundingSizes.mostLanes);
  return { shown, folded: lanes.length - shown.length };
}

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

/** A name with, under it, what outside documents say of it. */
export function measureName(
  row: FundingRow,
  room: number,
  words: Pick<FundingWords, 'assessmentOf'>,
) {
  const lines = breakLabel(row.node.label, room, name, '600', 5);
  const said = words.assessmentOf(row.node.id);
  const sign = said === null || said.value === null ? 0 : 16;
  const under = said === null ? [] : breakLabel(said.word, room - sign, 12, '400', 2);
  const height = lines.length * nameLeading + under.length * 15;
  return { lines, said, sign, under, height, room };
}

/** Sets a measured name from its upper left corner. */
export function placeName(
  { lines, said, sign, under, room }: ReturnType<typeof measureName>,
  x: number,
  y: number,
): Shape[] {
  const top = y + lines.length * nameLeading;
  return [
    ...setWords(lines, { x, width: room }, y + 13, {
      leading: nameLeading,
      size: name,
      weight: '600',
    }),
    ...(said === null || said.value === null
      ? []
      : [{ kind: 'assessment' as const, value: said.value, x, y: Math.round(top + 1) }]),
    ...setWords(under, { x: x + sign, width: room - sign }, top + 11, { leading: 15 }),
  ];
}

/** The box of a node that lines pass through, about a height. */
export function placeBox(
  lines: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  of: string,
): Box {
  const height = lines.length * boxLeading + 10;
  const top = Math.round(y - height / 2);
  const style = { leading: boxLeading, size: boxLetters };
  const shapes = setWords(lines, { x: x + 7, width: width - 14 }, top + 17, style);
  return { kind: 'box', of, x, y: top, width, height, shapes };
}

/** The words of a lane's box in lines. */
export function breakBox(label: string, width: number): string[] {
  return breakLabel(label, width - 14, boxLetters, '400', 4);
}

/** The head of a line that ends at a place. */
export function headAt(x: number, y: number): Line {
  const path: Step[] = [['M', x - arrow, y - 4], ['L', x, y], ['L', x - arrow, y + 4], ['Z']];
  return { kind: 'line', part: 'head', path };
}

/** The small bar at which a line stops, from its place on. */
export function stopAt(x: number, y: number): Step[] {
  return [
    ['M', x, y - fundingSizes.stop],
    ['V', y + fundingSizes.stop],
  ];
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

/** The bar of the group over all rows, with its name along it, again and again where it is long. */
export function placeBar(label: string, place: Rectangle): Box {
  const { x, y, width, height } = place;
  const [text = ''] = breakLabel(label, height - 16, name, '600', 1);
  const count = Math.max(1, Math.floor(height / 320));
  const shapes = Array.from({ length: count }, (_, at): Shape => ({
    kind: 'group',
    turned: true,
    at: { x: x + width / 2 + 5, y: y + (height * (at + 0.5)) / count },
    shapes: [textAt(text, 0, 0, { size: name, weight: '600' })],
  }));
  return { kind: 'box', of: 'bar', ...place, shapes };
}

/** The sums of a lane in one line of words; that there is none, on the first lane of a row that says so. */
export function wordsOfSums(
  lane: FundingLane,
  tellsNone: boolean,
  room: number,
  words: Pick<FundingWords, 'sum' | 'noSum'>,
): string {
  const told = lane.sums.map((sum) => words.sum(sum)).join('; ');
  const [text = ''] = breakLabel(told === '' && tellsNone ? words.noSum : told, room, 12, '600', 1);
  return text;
}

/** The first lane of a row that reaches the group, on which it is told that no article prints a sum. */
export function laneOfNone({ lanes, noSum }: FundingRow): FundingLane | null {
  return noSum ? (lanes.find(({ end }) => end === 'group') ?? null) : null;
}
