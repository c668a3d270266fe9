import { compareUnits } from '../../text/order.ts';

/** Things that begin with the same letter, in order. */
export interface Letter<T> {
  readonly letter: string;
  readonly things: readonly T[];
}

/** Sorts named things by name, as letters without case and accents, and groups them by the first; names that begin with none stand first. */
export function arrangeLetters<T extends { readonly name: string; readonly id: string }>(
  things: readonly T[],
): Letter<T>[] {
  const keyed = things
    .map((thing) => ({ thing, key: sortKey(thing.name) }))
    .sort((a, b) => compareUnits(a.key, b.key) || compareUnits(a.thing.id, b.thing.id));
  const letters = Map.groupBy(keyed, ({ key }) => /^\p{L}/u.exec(key)?.[0].toUpperCase() ?? '#');
  return [...letters].map(([letter, group]) => ({
    letter,
    things: group.map(({ thing }) => thing),
  }));
}

function sortKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '');
}
