import { looseRow } from './funding-columns.ts';
import type { Lanes } from './funding-lanes.ts';
import type { FundingLine } from './funding-lines.ts';
import {
  fundingSizes,
  type FundingWords,
  type PlacedBox,
  type PlacedFunding,
  type PlacedFundingRow,
  type PlacedText,
} from './funding-placed.ts';
import { type FundingRow, placeRows, plateHead, rowUnit } from './funding-rows.ts';
import { breakLabel } from '../kit/label-size.ts';
import {
  center,
  type ColumnPlaces,
  placeBar,
  placeBoxes,
  placeColumns,
} from './place-funding-boxes.ts';
import { placeLines } from './place-funding-lines.ts';

const { gap, bend, letters, label, leading } = fundingSizes;
const noticeLeading = 17;

/** Places the graph in the rows of the plate; no sum, and nothing that is evidence, moves anything. */
export function placeFunding(
  graph: Lanes,
  lines: readonly FundingLine[],
  rows: readonly FundingRow[],
  words: FundingWords,
): PlacedFunding {
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
  const boxes = placeBoxes(graph, columns, places);
  const placed = placeLines(graph, lines, boxes, columns, places, words);
  const ends = placed.filter(({ line: { from, to } }) =>
    [from.id, to.id].includes(graph.bar ?? ''),
  );
  const height = Math.max(bottom + loose.height, plateHead + 2 * rowUnit);
  const bar = placeBar(
    graph,
    columns,
    ends.map(({ level }) => level.y),
    plateHead,
    height,
  );
  return {
    width: columns.width,
    height,
    heads: placeHeads(graph, columns, words),
    rows: rows.map((row) => {
      const box = boxes.find(({ id }) => id === row.id);
      const drawn = new Set(placed.map(({ line }) => line.flow.id));
      const hidden = lines.filter(({ flow }) => flow.from === row.id && !drawn.has(flow.id));
      return placeRow(row, bandOf(row.id), box, hidden.length, columns, words);
    }),
    boxes: [...boxes, ...bar],
    lines: placed,
  };
}

/** How to read it, and the names of the columns, under each other. */
function placeHeads(graph: Lanes, columns: ColumnPlaces, words: FundingWords): PlacedText[] {
  const notices = words.notices.map((text, at): PlacedText => ({
    ...at0(text, 0, 12 + at * noticeLeading),
    soft: at > 0,
  }));
  const tiers = new Map(graph.nodes.map(({ id, tier }) => [graph.columnOf(id), tier]));
  const names = [...tiers].flatMap(([column, tier]) => {
    const room =
      column === graph.count - 1 ? columns.width - columns.xOf(column) : columns.box + gap - 8;
    const width = graph.bar !== null && column === graph.count - 1 ? room + gap - bend : room;
    const [text = ''] = breakLabel(words.tiers[tier] ?? '', width, letters, '400', 1);
    const x = columns.xOf(column) - (width - room);
    return text === '' ? [] : [at0(text, x, plateHead - 8)];
  });
  return [...notices, ...names];
}

/** What a row says beside its lines: its name where it has no box, what outside documents say, and why it has no line. */
function placeRow(
  row: FundingRow,
  { y, height }: { readonly y: number; readonly height: number },
  box: PlacedBox | undefined,
  hidden: number,
  columns: ColumnPlaces,
  words: FundingWords,
): PlacedFundingRow {
  const middle = y + height / 2;
  const names = breakLabel(row.label, columns.box + bend - 8, label, '600', 2);
  const name = center(
    names.map((text) => ({ text, size: label, weight: '600' as const })),
    0,
    middle,
  );
  const why = row.kind === 'total' ? words.total : row.documentsOnly ? words.documentsOnly : '';
  const note = box === undefined ? why : '';
  const room = columns.last - columns.box - bend - 8;
  const notes = center(
    breakLabel(note, room, letters, '400', height > rowUnit ? 5 : 2).map((text) => ({
      text,
      size: letters,
      weight: '400' as const,
    })),
    columns.box + bend,
    middle,
  ).map((text) => ({ ...text, soft: true }));
  const told = box === undefined ? null : words.assessmentOf(row.id);
  const under = box === undefined ? middle + (names.length * leading) / 2 : box.y + box.height;
  return {
    row,
    y,
    height,
    texts: [
      ...(box === undefined ? name : []),
      ...notes.filter(({ text }) => text !== ''),
      ...(hidden === 0 ? [] : [at0(words.folded(hidden), 0, y + height - 4)]),
    ],
    sign:
      told === null
        ? null
        : {
            value: told.value,
            text: {
              ...at0(told.word, told.value ? 17 : 0, under + 15),
              weight: '600',
              soft: false,
            },
          },
  };
}

function at0(text: string, x: number, y: number): PlacedText {
  return { text, x, y, size: letters, weight: '400', soft: true };
}
