/** Runs of words of a text, by which it is known at once whether one stands elsewhere, too. */
export interface WordRuns {
  /** Where each word or sign begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the run of `length` words at an index is the first of its kind, and the only one. */
  readonly look: (
    index: number,
    length: number,
  ) => { readonly first: boolean; readonly alone: boolean };
}

/** Primes by which runs are told from each other, so small that products of numbers below them are exact. */
const primes = [67_108_859, 67_108_837] as const;

/** Reads the words of a text once; each length of run that is asked for is counted once, in time linear in the text. */
export function findWordRuns(text: string): WordRuns {
  const starts: number[] = [];
  const ends: number[] = [];
  const numbers = new Map<string, number>();
  const sums = primes.map(() => [0]);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    starts.push(index);
    ends.push(index + word.length);
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    sums.forEach((sum, at) => sum.push((last(sum) * 131_071 + number) % prime(at)));
  }
  const powers = primes.map(() => [1]);
  const power = (which: number, exponent: number): number => {
    const list = powers[which] ?? [1];
    while (list.length <= exponent) list.push((last(list) * 131_071) % prime(which));
    return list[exponent] ?? 1;
  };
  const part = (which: number, index: number, length: number): number => {
    const sum = sums[which] ?? [];
    const before = ((sum[index] ?? 0) * power(which, length)) % prime(which);
    return ((sum[index + length] ?? 0) - before + prime(which)) % prime(which);
  };
  const keyOf = (index: number, length: number) =>
    part(0, index, length) * prime(1) + part(1, index, length);
  const known = new Map<number, ReadonlyMap<number, Seen>>();
  return {
    starts,
    ends,
    look: (index, length) => {
      const runs = known.get(length) ?? countRuns(starts.length, length, keyOf);
      known.set(length, runs);
      const seen = runs.get(keyOf(index, length));
      return { first: seen?.first === index, alone: seen?.alone === true };
    },
  };
}

interface Seen {
  readonly first: number;
  alone: boolean;
}

function countRuns(
  words: number,
  length: number,
  keyOf: (index: number, length: number) => number,
): ReadonlyMap<number, Seen> {
  const runs = new Map<number, Seen>();
  for (let index = 0; index + length <= words; index += 1) {
    const key = keyOf(index, length);
    const before = runs.get(key);
    if (before === undefined) runs.set(key, { first: index, alone: true });
    else before.alone = false;
  }
  return runs;
}

function prime(which: number): number {
  return which === 0 ? primes[0] : primes[1];
}

function last(list: readonly number[]): number {
  return list[list.length - 1] ?? 0;
}
