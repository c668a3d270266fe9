import type { FundingNode } from '../../model/types.ts';
import { endsOf } from './funding-columns.ts';
import type { Lanes } from './funding-lanes.ts';
import { fundingSizes, type PlacedBox, type PlacedText } from './funding-placed.ts';
import { rowUnit } from './funding-rows.ts';
import { breakLabel, labelWidth } from '../kit/label-size.ts';

const { gap, bar: barWidth, narrowest, narrowestBox, boxHeight, leading } = fundingSizes;
/** Room under a said source of income for what outside documents say. */
const signHeight = 20;

/** Where the columns stand, and how wide the whole is. */
export interface ColumnPlaces {
  readonly width: number;
  readonly box: number;
  readonly xOf: (column: number) => number;
  /** Where the last column begins. */
  readonly last: number;
}

/** Where a lane of a row is, and where the row. */
export interface RowPlaces {
  readonly laneY: (row: string, lane: number) => number;
  readonly bandOf: (row: string) => { readonly y: number; readonly height: number };
}

/** Columns of one width, but for the bar; behind the last there is a gap only where a line turns back there. */
export function placeColumns(graph: Lanes): ColumnPlaces {
  const last = graph.count - 1;
  const turns = graph.drawn.some(({ flow }) => {
    const ends = endsOf(flow, graph.columnOf);
    return ends.turns && ends.between[1] === last;
  });
  const gaps = Math.max(0, last) + (turns ? 1 : 0);
  const boxes = Math.max(1, graph.count - (graph.bar === null ? 0 : 1));
  const fixed = gaps * gap + (graph.bar === null ? 0 : barWidth);
  const box = Math.max(narrowestBox, Math.floor((narrowest - fixed) / boxes));
  const most = Math.min(box, 2 * narrowestBox);
  const xOf = (column: number) => column * (most + gap);
  const width = Math.max(narrowest, fixed + boxes * most);
  return { width, box: most, xOf, last: last < 1 ? width : xOf(last) };
}

/** Boxes in their lanes; one from which lines fan out stands in the middle of its row. */
export function placeBoxes(graph: Lanes, columns: ColumnPlaces, rows: RowPlaces): PlacedBox[] {
  return graph.nodes.flatMap((node) => {
    const place = graph.places.get(node.id);
    const fans = graph.fans.has(node.id);
    if (place === undefined && !fans) return [];
    if (graph.portsOf(node.id).right + graph.portsOf(node.id).left === 0 && node.kind === 'stream')
      return [];
    const texts = labelBox(node, columns.box);
    const least =
      node.kind === 'stream' ? texts.length * leading + 10 : (place?.size ?? 1) * rowUnit - 8;
    const height = Math.max(boxHeight, least);
    const band = rows.bandOf(node.id);
    const middle =
      place === undefined
        ? Math.min(band.y + band.height / 2, band.y + band.height - height / 2 - signHeight - 2)
        : node.kind === 'stream'
          ? rows.laneY(place.row, place.lane) - rowUnit / 2 + height / 2 + 2
          : rows.laneY(place.row, place.lane + (place.size - 1) / 2);
    const x = columns.xOf(graph.columnOf(node.id));
    const y = middle - height / 2;
    return [{ ...frame(node, x, y, columns.box, height), texts: center(texts, x + 8, middle) }];
  });
}

/** The bar reaches over all lanes of the lines that come to it, and has room for its name. */
export function placeBar(
  graph: Lanes,
  columns: ColumnPlaces,
  ends: readonly number[],
  top: number,
  bottom: number,
): PlacedBox[] {
  const node = graph.nodes.find(({ id }) => id === graph.bar);
  if (node === undefined) return [];
  const reached = ends.length === 0 ? [(top + bottom) / 2] : ends;
  const highest = Math.min(...reached) - rowUnit / 2 + 2;
  const wanted = Math.max(
    Math.max(...reached) + rowUnit / 2 - 2 - highest,
    labelWidth(node.label, fundingSizes.label, '600') + 16,
  );
  const height = Math.min(bottom - top - 4, wanted);
  const y = Math.max(top + 2, Math.min(highest, bottom - 2 - height));
  const x = columns.xOf(graph.columnOf(node.id));
  const lines = breakLabel(node.label, height - 12, fundingSizes.label, '600', 2);
  const texts = center(
    lines.map((text) => ({ text, size: fundingSizes.label, weight: '600' as const })),
    0,
    barWidth / 2,
  );
  return [{ ...frame(node, x, y, barWidth, height), texts, bar: true }];
}

function frame({ id, kind }: FundingNode, x: number, y: number, width: number, height: number) {
  return { id, kind, x, y, width, height, bar: false };
}

type Label = Pick<PlacedText, 'text' | 'size' | 'weight'>;

function labelBox({ label, kind }: FundingNode, width: number): Label[] {
  const stream = kind === 'stream';
  const size = stream ? fundingSizes.label : fundingSizes.letters;
  const weight = stream || kind === 'group' ? '600' : '400';
  const lines = breakLabel(label, width - 16, size, weight, stream ? 3 : 2);
  return lines.map((text) => ({ text, size, weight }));
}

/** Lines of words around a middle. */
export function center(labels: readonly Label[], x: number, middle: number): PlacedText[] {
  const first = middle - (labels.length * leading) / 2 + 11.5;
  return labels.map((label, at) => ({ ...label, x, y: first + at * leading, soft: false }));
}
