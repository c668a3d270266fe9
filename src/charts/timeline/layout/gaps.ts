import { reachOf, type TimelineEvent } from '../timeline.ts';

/** A stretch without events is cut out where it is at least so long, and at least this share of the whole. */
const leastDays = 14;
const leastShare = 1 / 5;

/** How many days lie between all events before a place and those from there on, where they are so many that the line is cut; else null. */
export function findGap(items: readonly TimelineEvent[], at: number): number | null {
  const reaches = items.map(({ bands }) => reachOf(bands));
  const known = (days: readonly { from: number | null; to: number | null }[]) =>
    days.flatMap(({ from, to }) => [from ?? to, to ?? from].filter((day) => day !== null));
  const all = known(reaches);
  const [before, after] = [known(reaches.slice(0, at)), known(reaches.slice(at))];
  if (before.length === 0 || after.length === 0) return null;
  const days = Math.min(...after) - Math.max(...before);
  const whole = Math.max(...all) - Math.min(...all);
  return days >= leastDays && days >= whole * leastShare ? days : null;
}
