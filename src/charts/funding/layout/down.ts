import { breakLabel } from '../../kit/measure.ts';
import { type Scene, type Shape, type Step, letters } from '../../kit/scene.ts';
import { linesAt, placeWords } from '../../kit/text.ts';
import type { FundingGraph } from '../graph.ts';
import type { FundingRow } from '../rows.ts';
import { heightOfCell, placeCell, placeCount, placeHeads } from './cells.ts';
import { closeGraph } from './close-graph.ts';
import { foldLanes, foldRows, foldedLink, laneOfNone } from './fold.ts';
import type { FundingWords } from './funding-words.ts';
import { placeLaneDown } from './lane-down.ts';
import { measureName, placeName } from './nodes.ts';
import { downSize, fundingSizes } from './sizes.ts';

const { width, cell, bar, rail, indent, mostArticles } = downSize;
const pad = 8;
const group = width - bar;
const node = group - 8;

/** Lays the graph out for a phone: each row is a node as wide as the column, from which a rail leads down to its lanes. */
export function layoutDown(graph: FundingGraph, words: FundingWords): Scene {
  const counted = graph.articles.length > mostArticles;
  const columns = counted ? 2 : graph.articles.length;
  const from = node - columns * cell - 2;
  const heads = placeHeads(counted ? [words.articles(graph.articles.length)] : words.outlets, {
    from,
    cell: counted ? columns * cell : cell,
    right: width,
  });
  const top = heads.rows * fundingSizes.leading + 6;
  const named = breakLabel(words.namedBy, from - 4, letters, '400', 2);
  const shapes: Shape[] = [
    ...linesAt(named, 0, top - 6 - (named.length - 1) * 14, { leading: 14, soft: true }),
    ...heads.texts(0),
  ];
  const { shown, folded } = foldRows(graph.rows);
  let y = top;
  for (const row of shown) {
    const placed = placeRowDown(row, y, { from, counted }, words);
    shapes.push(...placed.shapes);
    y += placed.height + 14;
  }
  if (folded > 0) {
    shapes.push(foldedLink(words.foldedRows(folded), { x: pad, y: y + 6 }, words));
    y += 24;
  }
  const bottom = Math.max(y - 10, top + 20);
  const along = { x: group, y: top, width: bar, height: bottom - top };
  return closeGraph(shapes, graph, { width, bar: shown.length > 0 ? along : null, bottom }, words);
}

function placeRowDown(
  row: FundingRow,
  top: number,
  { from, counted }: { readonly from: number; readonly counted: boolean },
  words: FundingWords,
): { readonly shapes: Shape[]; readonly height: number } {
  const cells = row.cells ?? [];
  const name = measureName(row, from - 2 * pad, words);
  const height = Math.max(
    name.height + 12,
    ...(counted ? [] : cells.map((each) => heightOfCell(each, cell, words))),
  );
  const inCells: Shape[] =
    counted && row.cells !== null
      ? placeCount(row, { x: from + cell, y: top + height / 2, width: 2 * cell }, words)
      : cells.flatMap((each, at) =>
          placeCell(each, { x: from + at * cell, y: top, width: cell, height }, words),
        );
  const box: Shape = {
    kind: 'box',
    of: row.node.kind,
    ...{ x: 0, y: top, width: node, height, href: words.nodeHref(row.node.id) },
    shapes: [...placeName(name, pad, top + (height - name.height) / 2), ...inCells],
  };
  const { shown, folded } = foldLanes(row);
  const none = laneOfNone(row);
  let y = top + height + 2;
  const drawn: Shape[] = [];
  let last = 0;
  for (const lane of shown) {
    const placed = placeLaneDown(lane, y, { node, group, tellsNone: lane === none }, words);
    drawn.push(...placed.shapes);
    last = placed.line;
    y += placed.height;
  }
  const path: Step[] = [
    ['M', rail, top + height],
    ['V', last - 10],
  ];
  if (shown.length > 0) drawn.unshift({ kind: 'line', part: 'line', rests: 'printed', path });
  const unpaid = shown.filter((lane) => lane.unpaid).length;
  if (unpaid > 0) {
    const room = group - indent - 10;
    const heading = breakLabel(words.stops, room, 13, '600', 2);
    const said = breakLabel(words.unpaid(unpaid), room, letters, '400', 5);
    const place = { x: indent, width: room };
    drawn.push(
      ...placeWords(heading, place, y + 15, { leading: 16, size: 13, weight: '600' }),
      ...placeWords(said, place, y + 14 + heading.length * 16, { leading: 15 }),
    );
    y += heading.length * 16 + said.length * 15 + 8;
  }
  if (folded > 0) {
    drawn.push(foldedLink(words.folded(folded), { x: indent, y: y + 14 }, words));
    y += 22;
  }
  return { shapes: [...drawn, box], height: y - top };
}
