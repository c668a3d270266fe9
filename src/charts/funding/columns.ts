import type { FundingNode, Investigation } from '../../model/types.ts';
import { byPlace, type Ends, sortFlows } from './order.ts';

/** The row of what no said source of income leads to. */
export const looseRow = '';

/** The graph in columns: each node's column and row, and how many lines each side of it has. */
export interface Columns {
  readonly nodes: readonly FundingNode[];
  readonly flows: readonly Ends[];
  readonly count: number;
  readonly columnOf: (id: string) => number;
  /** The group, where it stands alone in the last column: a bar over all rows. */
  readonly bar: string | null;
  readonly rowOf: (id: string) => string;
  readonly portsOf: (id: string) => { readonly left: number; readonly right: number };
}

/** Finds columns, rows and sides; what several said sources lead to stands in the row of the first. */
export function findColumns(investigation: Pick<Investigation, 'nodes' | 'flows'>): Columns {
  const nodes = [...investigation.nodes].sort(byPlace);
  const flows = sortFlows(investigation);
  const tiers = [...new Set(nodes.map(({ tier }) => tier))];
  const columns = new Map(nodes.map(({ id, tier }) => [id, tiers.indexOf(tier)]));
  const columnOf = (id: string) => columns.get(id) ?? 0;
  const last = nodes.filter(({ id }) => columnOf(id) === tiers.length - 1);
  const groups = nodes.filter(({ kind }) => kind === 'group');
  const [only] = last.length === 1 && groups.length === 1 ? last : [];
  const bar = tiers.length > 1 && only?.kind === 'group' ? only.id : null;
  const rows = findRows(nodes, flows, bar);
  const ports = countPorts(flows, columnOf);
  return {
    nodes,
    flows,
    count: tiers.length,
    columnOf,
    bar,
    rowOf: (id) => rows.get(id) ?? looseRow,
    portsOf: (id) => ports.get(id) ?? { left: 0, right: 0 },
  };
}

/** Goes out from all said sources of income at once, step by step, never through the bar. */
function findRows(
  nodes: readonly FundingNode[],
  flows: readonly Ends[],
  bar: string | null,
): Map<string, string> {
  const streams = nodes.filter(({ kind }) => kind === 'stream').map(({ id }) => id);
  const rows = new Map(streams.map((id) => [id, id]));
  const queue = [...streams];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { flow } of flows) {
      const other = flow.from === id ? flow.to : flow.to === id ? flow.from : null;
      if (other === null || other === bar || rows.has(other)) continue;
      rows.set(other, rows.get(id) ?? looseRow);
      queue.push(other);
    }
  }
  return rows;
}

/** A line has its end nearer the beginning at the right side of a box, whichever way it runs; within a column, both ends. */
function countPorts(flows: readonly Ends[], columnOf: (id: string) => number) {
  const ports = new Map<string, { left: number; right: number }>();
  const add = (id: string, side: 'left' | 'right') => {
    const known = ports.get(id) ?? { left: 0, right: 0 };
    ports.set(id, { ...known, [side]: known[side] + 1 });
  };
  for (const { flow } of flows) {
    const { near, far, turns } = endsOf(flow, columnOf);
    add(near, 'right');
    add(far, turns ? 'right' : 'left');
  }
  return ports;
}

/** Which end of a line is nearer to the first column, whether it runs backwards, and whether it turns back into its own column. */
export function endsOf(
  flow: { readonly from: string; readonly to: string },
  columnOf: (id: string) => number,
) {
  const [a, b] = [columnOf(flow.from), columnOf(flow.to)];
  return {
    near: a <= b ? flow.from : flow.to,
    far: a <= b ? flow.to : flow.from,
    runsBack: a > b,
    turns: a === b,
    between: [Math.min(a, b), Math.max(a, b)] as const,
  };
}
