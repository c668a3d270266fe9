import type { Attribution } from '../../model/types.ts';
import { breakLabel } from '../kit/measure.ts';
import type { Box, SceneLine, Mark, Scene, Shape, Sign, Text } from '../kit/scene.ts';
import { linesAt, textAt } from '../kit/text.ts';
import { drawEdges } from './edges.ts';
import type { ChainGraph, ChainNode } from './graph.ts';
import { type ChainSizes, type PlacedChain, placeChain, type PlacedNode } from './place-chain.ts';

/** What the picture says of the parties. */
export interface ChainWords {
  /** What a column is called, from the left. */
  readonly columnOf: (column: number, columns: number) => string;
  /** A party's name, and what stands under it. */
  readonly nameOf: (node: ChainNode) => { readonly name: string; readonly under: string | null };
  readonly signOf: (by: Attribution) => Sign;
}

/** Sizes of the picture, which is never scaled. */
export const chainSizes: ChainSizes = {
  width: 960,
  boxHeight: 54,
  boxGap: 14,
  lane: 12,
  apart: 19,
  level: 8,
  levelAtArticle: 28,
  gutter: 76,
  top: 30,
};

const size = 13;
const leading = 15;

/** Lays chains out from the speakers to the articles. */
export function layoutChain(graph: ChainGraph, words: ChainWords): Scene {
  const placed = placeChain(graph, chainSizes);
  const edges = drawEdges(placed);
  const { width, height } = placed;
  return {
    width,
    height,
    grid: 0,
    shapes: [
      ...placeChainHeads(placed, words),
      ...edges.map(({ path, rests }): SceneLine => ({ kind: 'line', part: 'line', path, rests })),
      ...edges.flatMap(({ tile, by }): Mark[] =>
        tile === null ? [] : [{ kind: 'mark', ...words.signOf(by), ...tile }],
      ),
      ...placed.nodes.map((node) => placeNode(node, words)),
    ],
  };
}

function placeChainHeads({ columns, nodes }: PlacedChain, words: ChainWords): Text[] {
  return Array.from({ length: columns }, (_, column) => {
    const x = nodes.find((node) => node.column === column)?.x ?? 0;
    return textAt(words.columnOf(column, columns), x, 13, { size, soft: true });
  });
}

/** A party's box: a speaker's with the sign, an article's with its date under the name. */
function placeNode(node: PlacedNode, words: ChainWords): Box {
  const { kind, by, x, y, width, height } = node;
  const sign = by === null ? null : words.signOf(by);
  const { name, under } = words.nameOf(node);
  const indent = sign === null ? 12 : 36;
  const room = width - indent - (sign === null ? 12 : 10);
  const lines = breakLabel(name, room, size, '600', under === null ? 2 : 1);
  const unders = under === null ? [] : breakLabel(under, room, 12, '400', 2);
  const count = lines.length + unders.length;
  const first = y + height / 2 + 12 - count * 7.5 - 1;
  const shapes: Shape[] = [
    ...(sign === null ? [] : [nodeMark(sign, node)]),
    ...linesAt(lines, x + indent, first, { leading, size, weight: '600' }),
    ...linesAt(unders, x + indent, first + lines.length * leading, { leading, soft: true }),
  ];
  const speaker = sign === null ? {} : { speaker: sign.number };
  return { kind: 'box', of: kind, x, y, width, height, ...speaker, shapes };
}

function nodeMark(sign: Sign, { x, y, height }: PlacedNode): Mark {
  return { kind: 'mark', ...sign, x: x + 9, y: y + height / 2 - 9, width: 19, height: 18 };
}
