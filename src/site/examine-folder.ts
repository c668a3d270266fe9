import { examine, type Examined } from '../investigation/examine.ts';
import type { Problem } from '../problems/problem.ts';
import { digestOf, readFiles } from './loader.ts';

/** What came of examining a folder, and the digest of the files that were read. */
export interface ExaminedFolder extends Examined {
  readonly digest: string;
}

/** Reads and examines the investigation in a folder; a file that the disk refuses to give is a problem like any other. */
export function examineFolder(folder: string): ExaminedFolder {
  try {
    const files = readFiles(folder);
    return { digest: digestOf(files), ...examine(files) };
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
    return { digest: `${code} ${path}`, investigation: null, problems: [problem] };
  }
}

function isRefused(error: unknown): error is { readonly path: string; readonly code: string } {
  return error instanceof Error && 'path' in error && 'code' in error;
}
