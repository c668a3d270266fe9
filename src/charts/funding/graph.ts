import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { speakersOf } from '../../terms/names.ts';
import { findLanes, type Lanes } from './lanes.ts';
import { type FundingLine, listLines } from './lines.ts';
import { arrangeGraphRows, type FundingRow, mostUnits, sharedRows } from './rows.ts';

/** The funding graph, arranged: who and what stands in which lane, its lines, and its rows. */
export interface FundingGraph {
  readonly lanes: Lanes;
  readonly lines: readonly FundingLine[];
  /** Its rows where it stands alone: without the total, and no higher than its lines need. */
  readonly rows: readonly FundingRow[];
  /** The speakers whose signs stand on its lines. */
  readonly speakers: readonly string[];
  /** The rows of the plate. */
  readonly plateRows: readonly FundingRow[];
}

type Source = Pick<Investigation, 'nodes' | 'flows' | 'claims' | 'documents' | 'actors'>;

/** Arranges the graph of an investigation, once. */
export const arrangeFunding = once((investigation: Source): FundingGraph => {
  const lanes = findLanes(investigation, mostUnits);
  const rows = arrangeGraphRows(investigation, lanes);
  const lines = listLines(investigation, lanes);
  const assertions = lines.flatMap((line) => line.assertions);
  return {
    lanes,
    lines,
    rows,
    speakers: speakersOf(investigation, assertions),
    plateRows: sharedRows(investigation, rows),
  };
});
