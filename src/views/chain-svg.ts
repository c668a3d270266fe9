import { curveMonotoneX, line } from 'd3-shape';
import type { PlacedChain, PlacedEdge } from './place-chain.ts';

/** A line of a chain drawing as an SVG path, its points rounded to a tenth of a pixel. */
export interface DrawnEdge {
  readonly path: string;
  readonly rests: PlacedEdge['rests'];
  /** The head of the chain whose words the line carries. */
  readonly speaker: string;
  /** Where the line ends, if it ends at an article. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** Draws the lines of a placed chain: level where they leave and reach a box, never back over themselves. */
export function drawEdges(chain: PlacedChain): DrawnEdge[] {
  const draw = line<{ readonly x: number; readonly y: number }>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  return chain.edges.map(({ points, rests, speaker, to }) => ({
    path: draw(points) ?? '',
    rests,
    speaker,
    end: to.startsWith('article:') ? (points.at(-1) ?? null) : null,
  }));
}
