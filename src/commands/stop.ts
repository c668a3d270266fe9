import process from 'node:process';

/** Ends a command that cannot do what was asked: says why, without a stack, and exits with 1. */
export function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
