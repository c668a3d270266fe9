import { once } from '../../model/once.ts';
import type { FundingNode, Investigation } from '../../model/types.ts';
import type { FundingLine } from './lines.ts';
import {
  arrangeRows,
  documentsOnly,
  findGroup,
  type FundingRow,
  type FundingSource,
} from './rows.ts';

/** The funding graph, arranged: the picture and its list are both made from its rows. */
export interface FundingGraph {
  readonly rows: readonly FundingRow[];
  /** The node on which lanes end, over all rows; null where there is not one. */
  readonly group: FundingNode | null;
  /** The sources that only outside documents name: they have no line. */
  readonly documentsOnly: readonly FundingNode[];
  /** All lines, row by row, lane by lane. */
  readonly lines: readonly FundingLine[];
  readonly articles: Investigation['articles'];
}

/** Arranges the graph of an investigation, once. */
export const arrangeFunding = once((investigation: FundingSource): FundingGraph => {
  const rows = arrangeRows(investigation);
  const lines = rows.flatMap(({ lanes }) =>
    lanes.flatMap(({ first, onward }) => (onward === null ? [first] : [first, onward])),
  );
  return {
    rows,
    group: findGroup(investigation),
    documentsOnly: documentsOnly(investigation, rows),
    lines,
    articles: investigation.articles,
  };
});
