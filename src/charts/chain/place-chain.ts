import type { ChainEdge, ChainGraph, ChainNode } from './graph.ts';
import { findSlots, laneId, stackSlots } from './stack.ts';

/** Sizes of a chain drawing, in CSS pixels. */
export interface ChainSizes {
  readonly width: number;
  readonly boxHeight: number;
  readonly boxGap: number;
  /** Height of the lane that a line keeps free where it passes a column. */
  readonly lane: number;
  /** Space between two lines that end at one side of a box, or pass a column beside each other. */
  readonly apart: number;
  /** Length of the level run with which a line leaves and reaches a box. */
  readonly level: number;
  /** Length of the level run with which a line reaches an article, room for the letter of its speaker. */
  readonly levelAtArticle: number;
  /** Width of the space between two columns. */
  readonly gutter: number;
  readonly top: number;
}

/** A party with its box. */
export interface PlacedNode extends ChainNode {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step with the points through which its line runs, left to right. */
export interface PlacedEdge extends ChainEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A chain drawing: columns from the speakers to the articles, everything inside width and height. */
export interface PlacedChain {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Places parties in columns by their longest way from a speaker; articles stand last; lines that pass a column keep a lane. */
export function placeChain(graph: ChainGraph, sizes: ChainSizes): PlacedChain {
  const columnOf = findColumns(graph);
  const columns = Math.max(2, ...[...columnOf.values()].map((column) => column + 1));
  const boxWidth = (sizes.width - sizes.gutter * (columns - 1)) / columns;
  const heightOf = findHeights(graph, sizes);
  const slots = findSlots(graph, columnOf, heightOf, sizes);
  const yOf = stackSlots(slots, graph, columns, sizes);
  const xOf = (column: number) => column * (boxWidth + sizes.gutter);
  const nodes = graph.nodes.map((node) => {
    const column = columnOf.get(node.id) ?? 0;
    const y = yOf.get(node.id) ?? 0;
    const height = heightOf(node.id);
    return { ...node, column, x: xOf(column), y, width: boxWidth, height };
  });
  const edges = spread(graph.edges, columnOf, yOf, heightOf).map(({ edge, from, to }) => {
    const [a, b] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0];
    const passed = Array.from({ length: Math.max(0, b - a - 1) }, (_, at) => a + 1 + at);
    const lanes = passed.flatMap((column) => {
      const y = (yOf.get(laneId(edge, column)) ?? 0) + sizes.lane / 2;
      return [
        { x: xOf(column), y },
        { x: xOf(column) + boxWidth, y },
      ];
    });
    const start = xOf(a) + boxWidth;
    const end = xOf(b);
    const level = edge.to.startsWith('article:') ? sizes.levelAtArticle : sizes.level;
    const points = [
      { x: start, y: from },
      { x: start + sizes.level, y: from },
      ...lanes,
      { x: end - level, y: to },
      { x: end, y: to },
    ];
    return { ...edge, points };
  });
  const bottom = Math.max(0, ...nodes.map((node) => node.y + node.height));
  return { width: sizes.width, height: bottom + sizes.boxGap, columns, nodes, edges };
}

/** The longest way from the left, for relays; a step that would lead back in a circle is left out of the reckoning. */
function findColumns(graph: ChainGraph): Map<string, number> {
  const column = new Map<string, number>();
  const open = new Set<string>();
  const before = new Map<string, string[]>();
  for (const { from, to } of graph.edges) before.set(to, [...(before.get(to) ?? []), from]);
  const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]));
  const visit = (id: string): number => {
    const known = column.get(id);
    if (known !== undefined) return known;
    if (kinds.get(id) === 'speaker') return 0;
    open.add(id);
    const ways = (before.get(id) ?? []).filter((each) => !open.has(each)).map(visit);
    open.delete(id);
    const found = Math.max(0, ...ways) + 1;
    column.set(id, found);
    return found;
  };
  for (const node of graph.nodes) column.set(node.id, node.kind === 'relay' ? visit(node.id) : 0);
  const relays = graph.nodes.filter((node) => node.kind === 'relay');
  const last = Math.max(0, ...relays.map((node) => column.get(node.id) ?? 0)) + 1;
  for (const node of graph.nodes) if (node.kind === 'article') column.set(node.id, last);
  return column;
}

/** A box is as high as the lines at its busier side need to stand apart. */
function findHeights(graph: ChainGraph, sizes: ChainSizes): (id: string) => number {
  const ends = new Map<string, { in: number; out: number }>();
  const endsOf = (id: string) => ends.get(id) ?? { in: 0, out: 0 };
  for (const { from, to } of graph.edges) {
    ends.set(from, { ...endsOf(from), out: endsOf(from).out + 1 });
    ends.set(to, { ...endsOf(to), in: endsOf(to).in + 1 });
  }
  return (id) =>
    Math.max(sizes.boxHeight, sizes.apart * (Math.max(endsOf(id).in, endsOf(id).out) + 1));
}

/** Spreads the ends of lines over the side of a box, in the order in which they come from or leave for the next column, so that none cross there. */
function spread(
  edges: readonly ChainEdge[],
  columnOf: ReadonlyMap<string, number>,
  yOf: ReadonlyMap<string, number>,
  heightOf: (id: string) => number,
) {
  const next = (edge: ChainEdge, side: 'from' | 'to') => {
    const column = (columnOf.get(edge[side]) ?? 0) + (side === 'from' ? 1 : -1);
    const other = edge[side === 'from' ? 'to' : 'from'];
    return yOf.get(laneId(edge, column)) ?? (yOf.get(other) ?? 0) + heightOf(other) / 2;
  };
  const end = (edge: ChainEdge, side: 'from' | 'to') => {
    const rest = edges
      .filter((each) => each[side] === edge[side])
      .toSorted((a, b) => next(a, side) - next(b, side));
    const at = (rest.indexOf(edge) + 1) / (rest.length + 1);
    return (yOf.get(edge[side]) ?? 0) + heightOf(edge[side]) * at;
  };
  return edges.map((edge) => ({ edge, from: end(edge, 'from'), to: end(edge, 'to') }));
}
