import type { Attribution } from '../../model/types.ts';
import type { AssessmentValue } from '../../model/types.ts';
import { breakLabel } from '../kit/measure.ts';
import { letters, type Rule, type Scene, type Shape, type Sign, type Text } from '../kit/scene.ts';
import { textAt } from '../kit/text.ts';
import { looseRow } from './columns.ts';
import type { FundingGraph } from './graph.ts';
import type { Lanes } from './lanes.ts';
import type { FundingLine } from './lines.ts';
import {
  center,
  type ColumnPlaces,
  placeBar,
  placeBoxes,
  placeColumns,
  type PlacedBox,
} from './place-boxes.ts';
import { joinTrails, placeLines } from './place-lines.ts';
import { type FundingRow, placeRows, plateHead, rowUnit } from './rows.ts';
import { fundingSizes } from './sizes.ts';

/** What the picture says besides the labels of its nodes, and where it leads. */
export interface FundingWords {
  /** What the columns are called, by tier. */
  readonly tiers: readonly string[];
  /** How the picture is to be read, above the names of the columns. */
  readonly notices: readonly string[];
  readonly moves: Readonly<Record<FundingLine['flow']['moves'], string>>;
  /** Before what moves, on a line that runs backwards. */
  readonly back: string;
  /** On a line that passes a column, no channel being named. */
  readonly straight: string;
  readonly total: string;
  readonly documentsOnly: string;
  readonly folded: (count: number) => string;
  readonly signOf: (by: Attribution) => Sign;
  readonly assessmentOf: (
    row: string,
  ) => { readonly value: AssessmentValue | null; readonly word: string } | null;
  readonly lineHref: (id: string) => string;
  /** Where a row or the box of a node leads, if anywhere. */
  readonly rowHref: (id: string) => string | null;
}

const { gap, bend, label, leading } = fundingSizes;
const noticeLeading = 17;

/** Lays the graph out in rows, those of the plate or its own; its columns make its width. No sum, and nothing that is evidence, moves anything. */
export function layoutFunding(
  { lanes: graph, lines }: FundingGraph,
  rows: readonly FundingRow[],
  words: FundingWords,
): Scene {
  const columns = placeColumns(graph);
  const shared = placeRows(rows, { wide: true }).map((row) => ({ ...row, y: row.y + plateHead }));
  const bottom = Math.max(plateHead, ...shared.map(({ y, height }) => y + height));
  const loose = { id: looseRow, y: bottom, height: (graph.used.get(looseRow) ?? 0) * rowUnit };
  const bandOf = (id: string) => shared.find((band) => band.id === id) ?? loose;
  const laneY = (row: string, lane: number) => {
    const { y, height } = bandOf(row);
    return y + (height - (graph.used.get(row) ?? 0) * rowUnit) / 2 + (lane + 0.5) * rowUnit;
  };
  const places = { bandOf, laneY };
  const boxes = placeBoxes(graph, columns, places, words);
  const placed = placeLines(graph, lines, boxes, columns, places, words);
  const ends = placed.filter(({ line: { from, to } }) =>
    [from.id, to.id].includes(graph.bar ?? ''),
  );
  const height = Math.max(bottom + loose.height, plateHead + 2 * rowUnit);
  const reached = ends.map(({ y }) => y);
  const bar = placeBar(graph, columns, reached, { top: plateHead, bottom: height }, words);
  const drawn = new Set(placed.map(({ line }) => line.flow.id));
  const { width } = columns;
  const edges: Rule = {
    kind: 'rule',
    of: 'rule',
    path: rows.flatMap(({ id }) => [
      ['M', 0, bandOf(id).y],
      ['H', width],
    ]),
  };
  return {
    width,
    height,
    letters,
    shapes: [
      edges,
      ...placeHeads(graph, columns, words),
      ...joinTrails(placed),
      ...boxes.map(({ box }) => box),
      ...bar,
      ...rows.flatMap((row) => {
        const box = boxes.find(({ id }) => id === row.id);
        const hidden = lines.filter(({ flow }) => flow.from === row.id && !drawn.has(flow.id));
        return placeRow(row, bandOf(row.id), box, hidden.length, columns, words);
      }),
    ],
  };
}

/** How to read it, and the names of the columns, under each other. */
function placeHeads(graph: Lanes, columns: ColumnPlaces, words: FundingWords): Text[] {
  const notices = words.notices.map((text, at) =>
    textAt(text, 0, 12 + at * noticeLeading, { soft: at > 0 }),
  );
  const tiers = new Map(graph.nodes.map(({ id, tier }) => [graph.columnOf(id), tier]));
  const names = [...tiers].flatMap(([column, tier]) => {
    const room =
      column === graph.count - 1 ? columns.width - columns.xOf(column) : columns.box + gap - 8;
    const width = graph.bar !== null && column === graph.count - 1 ? room + gap - bend : room;
    const [text = ''] = breakLabel(words.tiers[tier] ?? '', width, letters, '400', 1);
    const x = columns.xOf(column) - (width - room);
    return text === '' ? [] : [textAt(text, x, plateHead - 8, { soft: true })];
  });
  return [...notices, ...names];
}

/** What a row says beside its lines: its name where it has no box, what outside documents say, and why it has no line. */
function placeRow(
  row: FundingRow,
  { y, height }: { readonly y: number; readonly height: number },
  placed: PlacedBox | undefined,
  hidden: number,
  columns: ColumnPlaces,
  words: FundingWords,
): Shape[] {
  const middle = y + height / 2;
  const names = breakLabel(row.label, columns.box + bend - 8, label, '600', 2);
  const name = center(names, 0, middle, { size: label, weight: '600' });
  const why = row.kind === 'total' ? words.total : row.documentsOnly ? words.documentsOnly : '';
  const note = placed === undefined ? why : '';
  const room = columns.last - columns.box - bend - 8;
  const notes = center(
    breakLabel(note, room, letters, '400', height > rowUnit ? 5 : 2),
    columns.box + bend,
    middle,
    { soft: true },
  );
  const texts = [
    ...(placed === undefined ? name : []),
    ...notes.filter(({ text }) => text !== ''),
    ...(hidden === 0 ? [] : [textAt(words.folded(hidden), 0, y + height - 4, { soft: true })]),
  ];
  const href = words.rowHref(row.id);
  const linked: Shape[] =
    href === null || texts.length === 0 ? texts : [{ kind: 'link', href, shapes: texts }];
  const said = placed === undefined ? null : words.assessmentOf(row.id);
  const under =
    placed === undefined ? middle + (names.length * leading) / 2 : placed.box.y + placed.box.height;
  return [...linked, ...(said === null ? [] : placeAssessment(said, under + 15))];
}

/** What outside documents say, in a word with its circle; without a value, the word alone. */
function placeAssessment(
  { value, word }: { readonly value: AssessmentValue | null; readonly word: string },
  y: number,
): Shape[] {
  const text = (x: number) => textAt(word, x, y, { weight: '600' });
  return value === null ? [text(0)] : [{ kind: 'assessment', value, x: 0, y: y - 10 }, text(17)];
}
