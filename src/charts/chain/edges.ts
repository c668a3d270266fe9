import { curveMonotoneX, line } from 'd3-shape';
import type { Attribution } from '../../model/types.ts';
import type { Rectangle } from '../kit/scene.ts';
import type { PlacedChain, PlacedEdge } from './place-chain.ts';

/** A line of a chain drawing as an SVG path, its points rounded to a tenth of a pixel. */
export interface DrawnEdge {
  readonly path: string;
  readonly rests: PlacedEdge['rests'];
  /** The head of the chain whose words the line carries. */
  readonly by: Attribution;
  /** The tile with the speaker's letter, on the level run with which the line reaches an article. */
  readonly tile: Rectangle | null;
}

const tileOf = ({ x, y }: { readonly x: number; readonly y: number }): Rectangle => ({
  x: x - 24,
  y: y - 8.5,
  width: 19,
  height: 17,
});

/** Draws the lines of a placed chain: level where they leave and reach a box, never back over themselves. */
export function drawEdges(chain: PlacedChain): DrawnEdge[] {
  const draw = line<{ readonly x: number; readonly y: number }>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  return chain.edges.map(({ points, rests, by, to }) => {
    const end = points.at(-1);
    return {
      path: draw(points) ?? '',
      rests,
      by,
      tile: end !== undefined && to.startsWith('article:') ? tileOf(end) : null,
    };
  });
}
