import type { Problem } from '../problems/problem.ts';
import { decode } from '../text/bytes.ts';
import { limits } from './limits.ts';

/** The text of a file, without byte order mark and with LF at the ends of lines, or why it has none. */
export function textOf(
  file: string,
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.length > limits.file) {
    const note = `It has more than ${limits.file} bytes.`;
    return { problem: { file, line: 1, column: 1, ruleId: 'file-too-large', actual: '', note } };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) {
    return { text: decoded.text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n') };
  }
  const { fault, byte, line, column } = decoded;
  const note = `Counted from 0, it is byte ${byte}.`;
  return { problem: { file, line, column, ruleId: 'not-utf-8', actual: fault, note } };
}
