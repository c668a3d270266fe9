import type { Problem } from '../problems/problem.ts';
import { mendYaml } from './yaml/mend.ts';

/** A file's text with the fix of a problem made in its data, everything else as it stands; null where that cannot be done. */
export function mendFile(file: string, text: string, problem: Problem): string | null {
  const { fix, line, column } = problem;
  if (fix === undefined) return null;
  if (!file.endsWith('.md')) return mendYaml(text, { line, column, fix });
  const lines = text.split('\n');
  const end = lines.findIndex((each, index) => index > 0 && /^---\s*$/u.test(each));
  if (end === -1) return null;
  const data = lines.slice(1, end).join('\n');
  const mended = mendYaml(data, { line: line - 1, column, fix });
  return mended === null ? null : [lines[0], mended, ...lines.slice(end)].join('\n');
}
