import { breakLabel } from '../../kit/measure.ts';
import { type Scene, type Shape, type Step, letters } from '../../kit/scene.ts';
import { linesAt, placeWords } from '../../kit/text.ts';
import type { FundingGraph } from '../graph.ts';
import type { FundingLane, FundingRow } from '../rows.ts';
import { heightOfCell, placeCell, placeCount, placeHeads } from './cells.ts';
import { closeGraph } from './close-graph.ts';
import { foldLanes, foldRows, foldedLink, laneOfNone } from './fold.ts';
import type { FundingWords } from './funding-words.ts';
import { type Across, measureLane, placeLane } from './lane-across.ts';
import { measureName, placeName } from './nodes.ts';
import { type AcrossSize, fundingSizes } from './sizes.ts';

const pad = 8;
const foldedHeight = 22;

/** Lays the graph out across: each row is a node with its cells, and from its right side lines lead through others to the group. */
export function layoutAcross(graph: FundingGraph, size: AcrossSize, words: FundingWords): Scene {
  const { width } = size;
  const across = fundingColumns(graph, size);
  const heads = placeHeads(
    across.counted ? [words.articles(graph.articles.length)] : words.outlets,
    { from: size.name, cell: across.cell, right: width },
  );
  const top = heads.rows * fundingSizes.leading + 10;
  const base = top - 10;
  const through = breakLabel(words.through, size.box + 30, letters, '400', 1);
  const paid = breakLabel(words.paid, across.group - across.onward - 10, letters, '400', 1);
  const named = breakLabel(words.namedBy, size.name - pad, letters, '400', 1);
  const shapes: Shape[] = [
    ...linesAt(named, pad, base, { leading: 0, soft: true }),
    ...heads.texts(0),
    ...linesAt(through, across.box, base, { leading: 0, soft: true }),
    ...linesAt(paid, across.group - 10, base, { leading: 0, soft: true, anchor: 'end' }),
  ];
  const { shown, folded } = foldRows(graph.rows);
  let y = top;
  for (const row of shown) {
    const placed = placeRowAcross(row, y, across, words);
    shapes.push(...placed.shapes);
    y += placed.height;
    const path: Step[] = [
      ['M', 0, y + 5],
      ['H', across.group - 10],
    ];
    shapes.push({ kind: 'rule', of: 'rule', path });
    y += 10;
  }
  if (folded > 0) {
    shapes.push(foldedLink(words.foldedRows(folded), { x: pad, y: y + 12 }, words));
    y += foldedHeight;
  }
  const bottom = Math.max(y - 10, top + 24);
  const bar = { x: across.group, y: top, width: size.bar, height: bottom - top };
  return closeGraph(shapes, graph, { width, bar: shown.length > 0 ? bar : null, bottom }, words);
}

/** Where the columns stand: the nodes with their cells, lines, the nodes that they pass through, the group. */
function fundingColumns({ articles }: FundingGraph, size: AcrossSize): Across {
  const counted = articles.length > size.mostArticles;
  const cell = counted
    ? size.cell * 2
    : Math.min(size.cell, size.cells / Math.max(1, articles.length));
  const node = size.name + cell * (counted ? 1 : articles.length) + 6;
  const group = size.width - size.bar;
  return {
    ...{ counted, cell, node, group, size },
    box: node + size.lane,
    onward: node + size.lane + size.box,
  };
}

function placeRowAcross(
  row: FundingRow,
  top: number,
  across: Across,
  words: FundingWords,
): { readonly shapes: Shape[]; readonly height: number } {
  const { shown, folded } = foldLanes(row);
  const none = laneOfNone(row);
  const lanes = shown.map((lane) => measureLane(lane, across, words));
  const name = measureName(row, across.size.name - 2 * pad, words);
  const cells = row.cells === null ? [] : cellsShown(row.cells, across.counted);
  const least = Math.max(
    name.height + 12,
    ...cells.map((each) => heightOfCell(each, across.cell, words)),
  );
  const unpaid = shown.filter((lane) => lane.unpaid);
  const end = measureEnd(unpaid.length, across, words);
  const ofUnpaid = lanes.reduce(
    (sum, { up, down }, at) => sum + (shown[at]?.unpaid === true ? up + down : 0),
    0,
  );
  const missing = Math.max(0, end.height - ofUnpaid);
  const ofLanes = lanes.reduce((sum, { up, down }) => sum + up + down, 0) + missing;
  const height = Math.max(least + 4, ofLanes) + (folded > 0 ? foldedHeight : 0);
  const low = lanes.length > 2;
  const nodeTop = low ? top + 2 : top + (height - least) / 2;
  const port = { x: across.node, y: nodeTop + least / 2 };
  const [only] = lanes;
  // A line alone runs straight from its node where it can.
  let y =
    only !== undefined && lanes.length === 1
      ? Math.max(top, Math.min(port.y - only.up, top + height - ofLanes))
      : top + Math.max(0, (least + 4 - ofLanes) / 2);
  const places: number[] = [];
  const shapes = lanes.flatMap((measured, at) => {
    const lane = shown[at] as FundingLane;
    const line = y + measured.up;
    places.push(line);
    y = line + measured.down;
    return placeLane(lane, measured, { port, y: line, tellsNone: lane === none }, across, words);
  });
  const href = words.nodeHref(row.node.id);
  const counted = across.counted && row.cells !== null ? countOf(row, across, port.y, words) : [];
  const box: Shape = {
    kind: 'box',
    of: row.node.kind,
    ...{ x: 0, y: nodeTop, width: across.node, height: least, href },
    shapes: [
      ...placeName(name, pad, nodeTop + (least - name.height) / 2),
      ...(across.counted
        ? counted
        : cells.flatMap((each, at) =>
            placeCell(
              each,
              {
                x: across.size.name + at * across.cell,
                ...{ y: nodeTop, width: across.cell, height: least },
              },
              words,
            ),
          )),
    ],
  };
  const first = places[shown.length - unpaid.length];
  const last = places.at(-1);
  return {
    height,
    shapes: [
      ...shapes,
      box,
      ...(unpaid.length === 0 || first === undefined || last === undefined
        ? []
        : placeEnd(end, {
            first: first - 10,
            last: last + 10,
            middle: (y + missing + first - (lanes[shown.length - unpaid.length]?.up ?? 0)) / 2,
          })),
      ...(folded === 0
        ? []
        : [foldedLink(words.folded(folded), { x: across.node + 38, y: top + height - 8 }, words)]),
    ],
  };
}

/** Of many articles the sign of nobody in particular says nothing: those who are named stand in the cell. */
function cellsShown(
  cells: NonNullable<FundingRow['cells']>,
  counted: boolean,
): NonNullable<FundingRow['cells']> {
  return counted ? [] : cells;
}

function countOf(row: FundingRow, { cell, size }: Across, y: number, words: FundingWords): Shape[] {
  return placeCount(row, { x: size.name + cell / 2, y, width: cell }, words);
}

/** What is said where articles stop, beside the lanes that do. */
function measureEnd(count: number, { onward, group, size }: Across, words: FundingWords) {
  const x = onward + (size.width > 1000 ? 58 : 48);
  const room = group - x - 24;
  const heading = count === 0 ? [] : breakLabel(words.stops, room, 13, '600', 3);
  const said = count === 0 ? [] : breakLabel(words.unpaid(count), room, letters, '400', 6);
  return { x, room, heading, said, height: heading.length * 16 + said.length * 15 + 4 };
}

function placeEnd(
  { x, room, heading, said, height }: ReturnType<typeof measureEnd>,
  {
    first,
    last,
    middle,
  }: { readonly first: number; readonly last: number; readonly middle: number },
): Shape[] {
  const top = middle - height / 2;
  const path: Step[] = [
    ['M', x - 6, first],
    ['H', x],
    ['V', last],
    ['H', x - 6],
  ];
  const place = { x: x + 10, width: room };
  return [
    { kind: 'rule', of: 'rule strong-rule', path },
    ...placeWords(heading, place, top + 13, { leading: 16, size: 13, weight: '600' }),
    ...placeWords(said, place, top + heading.length * 16 + 12, { leading: 15 }),
  ];
}
