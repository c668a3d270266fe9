import type { Attribution, Claim, FundingNode, Investigation } from '../../model/types.ts';
import { type FundingLine, lineOf, payingClaims } from './lines.ts';
import { speakersOf } from '../../terms/names.ts';
import { byPlace, type Ends, sortFlows } from './order.ts';
import { hasPrintedIncome, type SumOfLine, sumsOfLine } from './sums-of-lines.ts';

/** A row of the graph: a node, what each article says of it as a source, and the lanes that lead from it. */
export interface FundingRow {
  readonly node: FundingNode;
  /** For each article, who says in it that the group was paid from this source; null for a node that is none. */
  readonly cells: readonly (readonly Attribution[])[] | null;
  readonly lanes: readonly FundingLane[];
  /** Whether no article prints a sum that came in from this source. */
  readonly noSum: boolean;
}

/**
 * Where a lane ends: at the group; where the articles stop; at a node that goes on in a row of its own;
 * or at one whose way on is drawn in an earlier lane.
 */
export type LaneEnd = 'group' | 'stop' | 'own-row' | 'drawn';

/** A way that a line opens: from the node of the row to the group, or to a node, and from that one to the group. */
export interface FundingLane {
  readonly first: FundingLine;
  readonly box: FundingNode | null;
  readonly onward: FundingLine | null;
  /** Whether the first line says nothing that the second does not say: it only sets the node under its source. */
  readonly grouping: boolean;
  readonly end: LaneEnd;
  /** Whether the articles that speak of it say nowhere that the group was paid that way. */
  readonly unpaid: boolean;
  readonly sums: readonly SumOfLine[];
}

/** What of an investigation the graph is made of. */
export type FundingSource = Pick<
  Investigation,
  'nodes' | 'flows' | 'claims' | 'actors' | 'articles'
>;

/** The group on which all lanes may end: the only node of its kind, if no node stands after it. */
export function findGroup({ nodes }: Pick<Investigation, 'nodes'>): FundingNode | null {
  const [group, ...others] = nodes.filter(({ kind }) => kind === 'group');
  const last = Math.max(0, ...nodes.map(({ tier }) => tier));
  return group !== undefined && others.length === 0 && group.tier === last ? group : null;
}

/** Arranges the rows: the sources that articles name, then whatever else lines lead from. Each flow is drawn once. */
export function arrangeRows(investigation: FundingSource): FundingRow[] {
  const flows = sortFlows(investigation);
  const group = findGroup(investigation);
  const named = new Set(investigation.claims.flatMap(({ streams }) => streams));
  const nodes = [...investigation.nodes].sort(byPlace);
  const from = (id: string) => flows.filter(({ flow }) => flow.from === id);
  const isSource = ({ id, kind }: FundingNode) =>
    kind === 'stream' && (named.has(id) || from(id).length > 0);
  const sources = nodes.filter(isSource);
  const drawn = new Set<string>();
  const arrange = (node: FundingNode) =>
    arrangeRow(investigation, node, { flows: from(node.id), from, group, drawn });
  const rows = sources.map(arrange);
  const others = nodes
    .filter((node) => !isSource(node))
    .flatMap((node) => {
      const row = arrange(node);
      return row.lanes.length === 0 ? [] : [row];
    });
  return [...rows, ...others];
}

/** The sources that only outside documents name. */
export function documentsOnly(
  investigation: Pick<Investigation, 'nodes'>,
  rows: readonly FundingRow[],
): FundingNode[] {
  const inRows = new Set(rows.map(({ node }) => node.id));
  return investigation.nodes
    .filter(({ id, kind }) => kind === 'stream' && !inRows.has(id))
    .sort(byPlace);
}

interface Around {
  readonly flows: readonly Ends[];
  readonly from: (id: string) => readonly Ends[];
  readonly group: FundingNode | null;
  /** The flows that are drawn so far; those of this row are added. */
  readonly drawn: Set<string>;
}

const laneOrder: readonly LaneEnd[] = ['group', 'own-row', 'drawn', 'stop'];

function arrangeRow(investigation: FundingSource, node: FundingNode, around: Around): FundingRow {
  const { flows, drawn } = around;
  const lanes = flows
    .filter(({ flow }) => !drawn.has(flow.id))
    .map((ends) => arrangeLane(investigation, node, ends, around))
    .map((lane, at) => ({ lane, at, rank: lane.box === null ? -1 : laneOrder.indexOf(lane.end) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ lane }) => lane);
  const isSource = node.kind === 'stream';
  const paid = lanes.filter(({ end }) => end === 'group').flatMap(claimsOfLane);
  return {
    node,
    cells: isSource ? cellsOf(investigation, node.id) : null,
    lanes: lanes
      .map((lane) => ({
        ...lane,
        unpaid: lane.end === 'stop' && !claimsOfLane(lane).every((claim) => paid.includes(claim)),
      }))
      .sort((a, b) => Number(a.unpaid) - Number(b.unpaid)),
    noSum: isSource && !hasPrintedIncome(investigation, node.id),
  };
}

function arrangeLane(
  investigation: FundingSource,
  node: FundingNode,
  ends: Ends,
  { from, group, drawn }: Around,
): FundingLane {
  drawn.add(ends.flow.id);
  const first = lineOf(investigation, ends, node.id);
  if (ends.to === group) {
    const sums = sumsOfLine(investigation, first, node.id);
    return { first, box: null, onward: null, grouping: false, end: 'group', unpaid: false, sums };
  }
  const on = from(ends.to.id);
  const last = on.find(({ flow, to }) => to === group && !drawn.has(flow.id));
  if (last !== undefined) drawn.add(last.flow.id);
  const onward = last === undefined ? null : lineOf(investigation, last, node.id);
  const goesOn = on.some(({ flow }) => !drawn.has(flow.id));
  const end = onward !== null ? 'group' : goesOn ? 'own-row' : on.length > 0 ? 'drawn' : 'stop';
  return {
    first,
    box: ends.to,
    onward,
    grouping: onward !== null && first.claims.every((claim) => onward.claims.includes(claim)),
    end,
    unpaid: false,
    sums: onward === null ? [] : sumsOfLine(investigation, onward, node.id),
  };
}

function claimsOfLane({ first, onward }: FundingLane): readonly Claim[] {
  return [...first.claims, ...(onward?.claims ?? [])];
}

/** Who says in each article that the group was paid from a source. */
function cellsOf(investigation: FundingSource, stream: string): Attribution[][] {
  const assertions = payingClaims(investigation, stream).flatMap((claim) => claim.assertions);
  return investigation.articles.map(({ slug }) =>
    speakersOf(
      investigation,
      assertions.filter(({ article }) => article === slug),
    ),
  );
}
