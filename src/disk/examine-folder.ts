import { examine, type Examined } from '../checks/examine.ts';
import type { Problem } from '../problems/problem.ts';
import { readFiles } from './loader.ts';

/** Reads and examines the investigation in a folder; a file that the disk refuses to give is a problem like any other. */
export function examineFolder(folder: string): Examined {
  try {
    return examine(readFiles(folder));
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { path, code } = error;
    const place = { file: path, line: 1, column: 1 };
    const problem: Problem = {
      ruleId: 'file-missing',
      ...place,
      actual: '',
      note: `The disk says ${code}.`,
    };
    return { investigation: null, problems: [problem] };
  }
}

function isRefused(error: unknown): error is { readonly path: string; readonly code: string } {
  return error instanceof Error && 'path' in error && 'code' in error;
}
