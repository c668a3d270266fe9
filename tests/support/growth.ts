import process from 'node:process';

/** Below so many milliseconds the clock of the CPU is coarse. */
const coarse = 12;

/** How many times as long is too long for four times as much: what is linear takes four times as long, a square sixteen. */
export const mostGrowth = 8;

/**
 * How many times as long four times a size takes, by CPU time of this thread, in one run: the least of some tries,
 * since what else a machine does makes some of them slow. Sizes grow until the time can be measured.
 */
export function growth(run: (size: number) => unknown, size: number): number {
  const spent = (times: number) => {
    const start = process.threadCpuUsage();
    run(times * from);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  };
  let from = size;
  while (spent(1) < coarse && from < size * 64) from *= 2;
  let least = Infinity;
  for (let attempt = 0; attempt < 8 && least > mostGrowth; attempt += 1) {
    least = Math.min(least, spent(4) / Math.max(spent(1), 1));
  }
  return least;
}
