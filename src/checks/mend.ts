import type { Files } from '../content/draft.ts';
import { mendFile } from '../content/mend-file.ts';
import type { Problem } from '../problems/problem.ts';
import { examine } from './examine.ts';

/** The files as they are after every change that is certain, and the problems that were mended, in the order in which they were. */
export interface Mended {
  readonly files: Files;
  readonly changed: readonly string[];
  readonly mended: readonly Problem[];
}

/** How often the whole is looked at again: a file that could not be read may hide more. */
const mostRounds = 10;

/** Makes every change that is certain, looks again, and goes on while there are more. */
export function mendAll(files: Files): Mended {
  const after = new Map(files);
  const changed = new Set<string>();
  const mended: Problem[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = mended.length;
    // From the end of each file to its start, so that places stay what they are.
    for (const problem of examine(after).problems.toReversed()) {
      const path = problem.fix?.kind === 'field' ? (problem.into ?? problem.file) : problem.file;
      const bytes = after.get(path);
      if (problem.fix === undefined || bytes === undefined) continue;
      const text = mendFile(path, new TextDecoder('utf-8', keepMark).decode(bytes), problem);
      if (text === null) continue;
      after.set(path, new TextEncoder().encode(text));
      changed.add(path);
      mended.push(problem);
    }
    if (mended.length === before) break;
  }
  return { files: after, changed: [...changed].sort(), mended };
}

const keepMark = { ignoreBOM: true };
