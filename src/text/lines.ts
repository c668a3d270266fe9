import type { Span } from './types.ts';
import { skipSpace, skipSpaceBack } from './white-space.ts';

/** A line of a text: its number from 1, its length with white space, and the span of what is written in it. */
export interface Line extends Span {
  readonly number: number;
  readonly length: number;
}

/** The lines of a text, or of a span of it, which end with LF, CRLF or CR; an empty span where a line is blank; a byte order mark is in none. */
export function findLines(text: string, span: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let begin = span.start === 0 && text.startsWith('\ufeff') ? 1 : span.start;
  for (let at = begin; at <= span.end; at += 1) {
    const code = at < span.end ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    const start = skipSpace(text, begin, at);
    const end = skipSpaceBack(text, start, at);
    lines.push({ start, end, number: lines.length + 1, length: at - begin });
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a && at + 1 < span.end) at += 1;
    begin = at + 1;
  }
  return lines;
}
