import { once } from '../../model/once.ts';
import type { Attribution, Investigation } from '../../model/types.ts';
import { findLanes, type Lanes } from './lanes.ts';
import { type FundingLine, listLines, whoSays } from './lines.ts';
import { arrangeGraphRows, type FundingRow, mostUnits, sharedRows } from './rows.ts';

/** The funding graph, arranged: who and what stands in which lane, its lines, and its rows. */
export interface FundingGraph {
  readonly lanes: Lanes;
  readonly lines: readonly FundingLine[];
  /** Its rows where it stands alone: without the total, and no higher than its lines need. */
  readonly rows: readonly FundingRow[];
  /** The speakers whose signs stand on its lines. */
  readonly speakers: readonly Attribution[];
  /** The rows of the plate. */
  readonly plateRows: readonly FundingRow[];
}

type Source = Pick<Investigation, 'nodes' | 'flows' | 'claims' | 'documents' | 'actors'>;

/** Arranges the graph of an investigation, once. */
export const arrangeFunding = once((investigation: Source): FundingGraph => {
  const lanes = findLanes(investigation, mostUnits);
  const rows = arrangeGraphRows(investigation, lanes);
  const lines = listLines(investigation, lanes);
  return {
    lanes,
    lines,
    rows,
    speakers: whoSays(
      investigation,
      lines.flatMap(({ claims }) => claims),
    ),
    plateRows: sharedRows(investigation, rows),
  };
});
