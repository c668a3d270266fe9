import type { LineCounter } from 'yaml';
import type { Locate } from '../draft.ts';

/** A path of names, as data have them, and of list indexes. */
export type FieldPath = readonly (string | number)[];

/** Offsets of a value and of the name before it, and of what it holds. */
export interface Spot {
  readonly start: number;
  readonly key: number | null;
  readonly within: ReadonlyMap<string | number, Spot>;
}

/** Places in a file of data: of a value, and of the name of a field. */
export interface Places {
  readonly at: Locate;
  readonly keyAt: Locate;
}

/** Gives lines and columns of values and names; `line` is that of the text's first line in its file. */
export function locateFields(root: Spot, counter: LineCounter, line: number): Places {
  const locateOffset = (offset: number) => {
    const { line: row, col } = counter.linePos(offset);
    return { line: Math.max(row, 1) + line - 1, column: Math.max(col, 1) };
  };
  return {
    at: (path) => locateOffset(find(root, path).start),
    keyAt: (path) => {
      const { key, start } = find(root, path);
      return locateOffset(key ?? start);
    },
  };
}

/** The spot at a path, or that of the nearest parent that is written. */
function find(root: Spot, path: FieldPath): Spot {
  let spot = root;
  for (const step of path) {
    const next = spot.within.get(step);
    if (next === undefined) return spot;
    spot = next;
  }
  return spot;
}
