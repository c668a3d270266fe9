import type { FundingNode } from '../../model/types.ts';
import { endsOf } from './columns.ts';
import type { Lanes } from './lanes.ts';
import type { FundingWords } from './layout.ts';
import { rowUnit } from './rows.ts';
import { fundingSizes } from './sizes.ts';
import { breakLabel, labelWidth } from '../kit/measure.ts';
import type { Box, Text } from '../kit/scene.ts';
import { linesAt, type TextStyle } from '../kit/text.ts';

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

/** The box of a node, to which lines come. */
export interface PlacedBox {
  readonly id: string;
  readonly kind: FundingNode['kind'];
  readonly box: Box;
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
export function placeBoxes(
  graph: Lanes,
  columns: ColumnPlaces,
  rows: RowPlaces,
  words: Pick<FundingWords, 'rowHref'>,
): PlacedBox[] {
  return graph.nodes.flatMap((node) => {
    const place = graph.places.get(node.id);
    const fans = graph.fans.has(node.id);
    if (place === undefined && !fans) return [];
    if (graph.portsOf(node.id).right + graph.portsOf(node.id).left === 0 && node.kind === 'stream')
      return [];
    const { lines, ...style } = labelBox(node, columns.box);
    const least =
      node.kind === 'stream' ? lines.length * leading + 10 : (place?.size ?? 1) * rowUnit - 8;
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
    const box: Box = {
      kind: 'box',
      of: node.kind,
      ...{ x, y, width: columns.box, height },
      href: words.rowHref(node.id),
      shapes: center(lines, x + 8, middle, style),
    };
    return [{ id: node.id, kind: node.kind, box }];
  });
}

/** The bar reaches over all lanes of the lines that come to it, and has room for its name. */
export function placeBar(
  graph: Lanes,
  columns: ColumnPlaces,
  ends: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  words: Pick<FundingWords, 'rowHref'>,
): Box[] {
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
  const style = { size: fundingSizes.label, weight: '600' } as const;
  const lines = breakLabel(node.label, height - 12, style.size, style.weight, 2);
  return [
    {
      kind: 'box',
      of: node.kind,
      ...{ x, y, width: barWidth, height },
      href: words.rowHref(node.id),
      shapes: [
        {
          kind: 'group',
          at: { x, y: y + height / 2 },
          turned: true,
          shapes: center(lines, 0, barWidth / 2, style),
        },
      ],
    },
  ];
}

function labelBox({ label, kind }: FundingNode, width: number) {
  const stream = kind === 'stream';
  const size = stream ? fundingSizes.label : fundingSizes.letters;
  const weight = stream || kind === 'group' ? ('600' as const) : ('400' as const);
  return { lines: breakLabel(label, width - 16, size, weight, stream ? 3 : 2), size, weight };
}

/** Lines of words around a middle. */
export function center(
  lines: readonly string[],
  x: number,
  middle: number,
  style: TextStyle,
): Text[] {
  const first = middle - (lines.length * leading) / 2 + 11.5;
  return linesAt(lines, x, first, { leading, ...style });
}
