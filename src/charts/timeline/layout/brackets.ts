import { reachOf, type TimelineEvent } from '../timeline.ts';

/** From which of some events to which one of them may lie, by their places, and in which lane beside the line. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** More lanes than these are not read. */
const mostLanes = 3;

/** The events that can have been on several days on which others of them lie, as brackets that do not touch. */
export function findBrackets(items: readonly TimelineEvent[]): Bracket[] {
  const days = items.map(({ bands }) => reachOf(bands));
  const ends: number[] = [];
  return days.flatMap(({ from, to }, at): Bracket[] => {
    if (from === null || to === null || to - from < 2) return [];
    const within = days.flatMap((other, index) => {
      const lies =
        index === at ||
        (other.from !== null && other.to !== null && other.from < to && from < other.to);
      return lies ? [index] : [];
    });
    const [first, last] = [Math.min(...within), Math.max(...within)];
    if (first === last) return [];
    const free = ends.findIndex((end) => end < first);
    const lane = free === -1 ? ends.length : free;
    if (lane >= mostLanes) return [];
    ends[lane] = Math.max(last, ends[lane] ?? 0);
    return [{ from: first, to: last, lane }];
  });
}
