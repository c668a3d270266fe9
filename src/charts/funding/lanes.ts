import type { FundingNode, Investigation } from '../../model/types.ts';
import { type Columns, endsOf, findColumns } from './columns.ts';
import type { Ends } from './order.ts';

/** The place of a box or a line: its row, its first lane in it, and how many lanes it takes. */
export interface Lane {
  readonly row: string;
  readonly lane: number;
  readonly size: number;
}

/** The graph in columns and lanes; no lane holds two things in one column. */
export interface Lanes extends Columns {
  /** Boxes but the bar, and the lines that stand by themselves: they pass a column, go straight to the bar, or turn back. */
  readonly places: ReadonlyMap<string, Lane>;
  /** Said sources of income from whose middle lines fan out, whatever lanes these take. */
  readonly fans: ReadonlySet<string>;
  /** How many lanes of each row are in use. */
  readonly used: ReadonlyMap<string, number>;
  /** The lines that are drawn; where a row has no room for more, the rest stand in the list only. */
  readonly drawn: readonly Ends[];
}

/** What takes up lanes, over some columns. */
interface Item extends Omit<Lane, 'lane'> {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Gives each box and each line a lane, at most `most` in a row; boxes first, by column and place. */
export function findLanes(
  investigation: Pick<Investigation, 'nodes' | 'flows'>,
  most: number,
): Lanes {
  const graph = findColumns(investigation);
  const lines = graph.flows.flatMap((ends) => lineItem(ends, graph));
  const fans = findFans(graph, lines);
  const boxes = graph.nodes
    .filter(({ id }) => id !== graph.bar && !fans.has(id))
    .map((node) => boxItem(node, graph));
  const { places, used } = fill([...boxes, ...lines], most);
  const stands = (id: string) => id === graph.bar || fans.has(id) || places.has(id);
  const alone = new Set(lines.map(({ id }) => id));
  const drawn = graph.flows.filter(
    ({ flow: { id, from, to } }) =>
      stands(from) && stands(to) && (!alone.has(id) || places.has(id)),
  );
  return { ...graph, places, fans, used, drawn };
}

/** A line that only joins two boxes, or a channel and the bar, has the lane of the box; any other has one of its own. */
function lineItem({ flow, from, to }: Ends, graph: Columns): Item[] {
  const { near, far, between, turns } = endsOf(flow, graph.columnOf);
  const [a, b] = between;
  const source = [from, to].find(({ kind }) => kind === 'stream');
  const nearby = near === from.id ? from : to;
  const passes = b - a > 1;
  const straight = far === graph.bar && nearby.kind === 'stream';
  if (!passes && !straight && !turns) return [];
  const row = graph.rowOf(source?.id ?? near);
  return [
    {
      id: flow.id,
      row,
      first: passes ? a + 1 : a,
      last: passes || straight ? b - 1 : b + 1,
      size: 1,
    },
  ];
}

/** A stream fans out where nothing else is in its column of its row. */
function findFans(graph: Columns, lines: readonly Item[]): Set<string> {
  const taken = new Set<string>();
  for (const { id, kind } of graph.nodes)
    if (kind !== 'stream') taken.add(`${graph.rowOf(id)} ${graph.columnOf(id)}`);
  for (const { row, first, last, id } of lines) {
    const ends = graph.flows.find(({ flow }) => flow.id === id);
    const near = ends && endsOf(ends.flow, graph.columnOf).near;
    for (let at = first; at <= last; at += 1)
      if (near === undefined || at !== graph.columnOf(near)) taken.add(`${row} ${at}`);
  }
  return new Set(
    graph.nodes
      .filter(({ id, kind }) => kind === 'stream' && graph.portsOf(id).left === 0)
      .filter(({ id }) => !taken.has(`${id} ${graph.columnOf(id)}`))
      .map(({ id }) => id),
  );
}

/** A box has a lane for each line at its busier side; that of a stream has room for its name. */
function boxItem({ id, kind }: FundingNode, graph: Columns): Item {
  const { left, right } = graph.portsOf(id);
  const size = kind === 'stream' ? Math.max(2, left) : Math.max(1, left, right);
  const column = graph.columnOf(id);
  return { id, row: graph.rowOf(id), first: column, last: column, size };
}

/** Puts each item into the first lanes that are free in all its columns; what finds none under `most` is left out. */
function fill(items: readonly Item[], most: number) {
  const places = new Map<string, Lane>();
  const used = new Map<string, number>();
  const taken = new Set<string>();
  for (const { id, row, first, last, size } of items) {
    const cells = (lane: number) =>
      Array.from({ length: (last - first + 1) * size }, (_, at) =>
        [row, lane + (at % size), first + Math.floor(at / size)].join(' '),
      );
    let lane = 0;
    while (lane + size <= most && cells(lane).some((cell) => taken.has(cell))) lane += 1;
    if (lane + size > most) continue;
    for (const cell of cells(lane)) taken.add(cell);
    places.set(id, { row, lane, size });
    used.set(row, Math.max(used.get(row) ?? 0, lane + size));
  }
  return { places, used };
}
