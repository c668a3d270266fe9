import type { LineCounter } from 'yaml';
import type { Locate } from '../draft.ts';
import { lineInMarks, mendLine } from './in-marks.ts';

/** A path of names, as data have them, and of list indexes. */
export type FieldPath = readonly (string | number)[];

/** Offsets of a value, of its end, and of the name before it, and of what it holds. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly key: number | null;
  readonly within: ReadonlyMap<string | number, Spot>;
}

/** Places in a file of data: of a value, and of the name of a field. */
export interface Places {
  readonly at: Locate;
  readonly keyAt: Locate;
  /** The line of a value as it is pasted, with the value in quotation marks; null where it has several lines, or none. */
  readonly inMarksAt: (path: FieldPath) => string | null;
}

/** Gives lines and columns of values and names in a text; `line` is that of its first line in its file. */
export function locateFields(
  root: Spot,
  { text, counter, line }: { text: string; counter: LineCounter; line: number },
): Places {
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
    inMarksAt: (path) => {
      const { start, end, key } = find(root, path);
      const words = start === key ? '' : text.slice(start, end).trimEnd();
      if (words.includes('\n')) return null;
      const from = text.lastIndexOf('\n', start - 1) + 1;
      const [whole = ''] = text.slice(from).split('\n', 1);
      // What looks like a comment may be all that was written.
      if (words === '') return /[:-]\s+#/.test(whole) ? mendLine(whole, '') : null;
      return lineInMarks(whole, start - from, start - from + words.length);
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
