import type { ChainEdge, ChainGraph } from './graph.ts';
import type { ChainSizes } from './place-chain.ts';

/** What takes room in a column of a chain drawing. */
export interface Slot {
  readonly id: string;
  readonly kind: 'box' | 'lane';
  readonly column: number;
  readonly height: number;
  readonly rank: number;
}

/** The id of the lane that a line keeps free in a column which it passes. */
export function laneId(edge: ChainEdge, column: number): string {
  return `${edge.from} ${edge.to} ${edge.by.speaker} ${edge.by.known} ${edge.rests} ${column}`;
}

/** Finds what takes room in the columns: a box for each party, and a lane for each line in each column that it passes. */
export function findSlots(
  graph: ChainGraph,
  columnOf: ReadonlyMap<string, number>,
  heightOf: (id: string) => number,
  sizes: ChainSizes,
): Slot[] {
  const slots = new Map<string, Slot>();
  const rankOf = new Map(graph.nodes.map(({ id }, rank) => [id, rank]));
  for (const [id, rank] of rankOf) {
    slots.set(id, { id, kind: 'box', column: columnOf.get(id) ?? 0, height: heightOf(id), rank });
  }
  for (const edge of graph.edges) {
    const [a, b] = [columnOf.get(edge.from) ?? 0, columnOf.get(edge.to) ?? 0];
    for (let column = a + 1; column < b; column += 1) {
      const id = laneId(edge, column);
      const rank = rankOf.get(edge.from) ?? 0;
      slots.set(id, { id, kind: 'lane', column, height: sizes.lane, rank });
    }
  }
  return [...slots.values()];
}

/** Stacks the columns twice: the second time, what leads to one place stands in the order of where it comes from. */
export function stackSlots(
  slots: readonly Slot[],
  graph: ChainGraph,
  columns: number,
  sizes: ChainSizes,
): Map<string, number> {
  const first = stackOnce(slots, graph, columns, sizes, (slot) => slot.rank);
  const from = new Map<string, number>();
  for (const edge of graph.edges) {
    for (const { id, column } of slots) {
      if (laneId(edge, column) !== id) continue;
      from.set(id, first.get(laneId(edge, column - 1)) ?? first.get(edge.from) ?? 0);
    }
  }
  return stackOnce(slots, graph, columns, sizes, ({ id, rank }) => from.get(id) ?? rank);
}

/** Stacks each column from the articles leftwards, ordered by the mean height of what a slot leads to, then by `orderOf`; none is higher than the highest has to be. */
function stackOnce(
  slots: readonly Slot[],
  graph: ChainGraph,
  columns: number,
  sizes: ChainSizes,
  orderOf: (slot: Slot) => number,
): Map<string, number> {
  const y = new Map<string, number>();
  const all = Array.from({ length: columns }, (_, at) => slots.filter((s) => s.column === at));
  const least = (here: readonly Slot[]) =>
    here.reduce((sum, slot, at) => sum + slot.height + gapBefore(slot, here[at - 1], sizes), 0);
  const height = Math.max(0, ...all.map(least));
  for (let column = columns - 1; column >= 0; column -= 1) {
    const here = (all[column] ?? [])
      .map((slot) => ({ slot, wish: meanTarget(slot, graph, column, columns, y) }))
      .toSorted(
        (a, b) => a.wish - b.wish || orderOf(a.slot) - orderOf(b.slot) || a.slot.rank - b.slot.rank,
      );
    const needed = least(here.map(({ slot }) => slot));
    const spare = column === columns - 1 ? Math.max(0, height - needed) / (here.length || 1) : 0;
    let free = sizes.top - spare / 2;
    here.forEach(({ slot, wish }, at) => {
      const least = free + gapBefore(slot, here[at - 1]?.slot, sizes) + spare;
      const top = spare > 0 ? least : Math.max(least, wish - slot.height / 2);
      y.set(slot.id, top);
      free = top + slot.height;
    });
    let limit = sizes.top + Math.max(height, needed);
    here.toReversed().forEach(({ slot }, at, back) => {
      const top = Math.min(y.get(slot.id) ?? 0, limit - slot.height);
      y.set(slot.id, top);
      limit = top - gapBefore(slot, back[at + 1]?.slot, sizes);
    });
  }
  return y;
}

/** Lines that pass a column beside each other stand as close as they end at a box. */
function gapBefore(slot: Slot, above: Slot | undefined, sizes: ChainSizes): number {
  if (above === undefined) return 0;
  return slot.kind === 'lane' && above.kind === 'lane' ? sizes.apart - sizes.lane : sizes.boxGap;
}

function meanTarget(
  slot: Slot,
  graph: ChainGraph,
  column: number,
  columns: number,
  y: ReadonlyMap<string, number>,
): number {
  if (column === columns - 1) return 0;
  const targets = graph.edges
    .filter((edge) => edge.from === slot.id || laneId(edge, column) === slot.id)
    .map((edge) => y.get(laneId(edge, column + 1)) ?? y.get(edge.to))
    .filter((at) => at !== undefined);
  if (targets.length === 0) return Number.MAX_SAFE_INTEGER / 2 ** 20;
  return targets.reduce((sum, at) => sum + at, 0) / targets.length + slot.height / 2;
}
