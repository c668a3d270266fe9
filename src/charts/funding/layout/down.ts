import { breakLabel } from '../../kit/measure.ts';
import { letters, type Scene, type Shape, type Step } from '../../kit/scene.ts';
import { linesAt, setWords, textAt } from '../../kit/text.ts';
import type { FundingGraph } from '../graph.ts';
import { placeLaneDown } from './lane-down.ts';
import {
  foldLanes,
  foldRows,
  type FundingWords,
  heightOfCell,
  laneOfNone,
  measureName,
  placeBar,
  placeCell,
  placeHeads,
  placeName,
} from './parts.ts';
import { placeOutside } from './place-outside.ts';
import type { FundingRow } from '../rows.ts';
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
    const placed = placeRow(row, y, { from, counted }, words);
    shapes.push(...placed.shapes);
    y += placed.height + 14;
  }
  if (folded > 0) {
    const text = textAt(words.foldedRows(folded), pad, y + 6, { weight: '600' });
    shapes.push({ kind: 'link', href: words.listHref, shapes: [text] });
    y += 24;
  }
  const bottom = Math.max(y - 10, top + 20);
  if (graph.group !== null && shown.length > 0)
    shapes.push(
      placeBar(graph.group.label, { x: group, y: top, width: bar, height: bottom - top }),
    );
  const outside = placeOutside(graph.documentsOnly, { y: bottom + 10, width }, words);
  return {
    width,
    height: outside === null ? bottom + 2 : outside.y + outside.height,
    letters,
    shapes: outside === null ? shapes : [...shapes, outside],
  };
}

function placeRow(
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
  const count = cells.filter((each) => each.length > 0).length;
  const inCells: Shape[] =
    counted && row.cells !== null
      ? linesAt(
          breakLabel(words.counted(count, cells.length), 2 * cell, letters, '600', 1),
          from + cell,
          top + height / 2 + 4,
          { leading: 0, weight: '600', anchor: 'middle' },
        )
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
      ...setWords(heading, place, y + 15, { leading: 16, size: 13, weight: '600' }),
      ...setWords(said, place, y + 14 + heading.length * 16, { leading: 15 }),
    );
    y += heading.length * 16 + said.length * 15 + 8;
  }
  if (folded > 0) {
    const text = textAt(words.folded(folded), indent, y + 14, { weight: '600' });
    drawn.push({ kind: 'link', href: words.listHref, shapes: [text] });
    y += 22;
  }
  return { shapes: [...drawn, box], height: y - top };
}
