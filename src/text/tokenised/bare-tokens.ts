import { findLines } from '../lines.ts';
import type { Span } from '../types.ts';
import { isSpace, skipSpace } from '../white-space.ts';

/** A stretch without white space in a tokenised text, before its kind is known. */
export interface BareToken extends Span {
  readonly raw: string;
  /** Number of its line within the span, from 0. */
  readonly line: number;
}

/** The stretches without white space of a span, line by line. */
export function findBareTokens(text: string, span: Span): BareToken[] {
  return findLines(text, span).flatMap((line, number) => splitLine(text, line, number));
}

function splitLine(text: string, span: Span, line: number): BareToken[] {
  const tokens: BareToken[] = [];
  for (let start = span.start; start < span.end;) {
    let end = start;
    while (end < span.end && !isSpace(text.charCodeAt(end))) end += 1;
    tokens.push({ start, end, raw: text.slice(start, end), line });
    start = skipSpace(text, end, span.end);
  }
  return tokens;
}
