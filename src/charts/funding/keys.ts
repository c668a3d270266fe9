import type { Attribution, Investigation } from '../../model/types.ts';
import type { RestsOn } from '../chain/graph.ts';
import type { FundingGraph } from './graph.ts';
import { whoSays } from './lines.ts';

/** What the signs of a graph are, of those that it has. */
export function keysOfGraph(
  investigation: Pick<Investigation, 'actors'>,
  { lines, rows }: FundingGraph,
): {
  readonly rests: readonly RestsOn[];
  readonly stops: boolean;
  readonly speakers: readonly Attribution[];
} {
  return {
    rests: [...new Set(lines.map((line) => line.rests))].sort().toReversed(),
    stops: rows.some(({ lanes }) => lanes.some(({ end }) => end === 'stop')),
    speakers: whoSays(
      investigation,
      lines.flatMap(({ claims }) => claims),
    ),
  };
}
