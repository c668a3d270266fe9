import { findLines } from '../lines.ts';
import type { Span } from '../types.ts';
import { isSpace, skipSpace } from '../white-space.ts';

/** A stretch without white space in a tokenised text, before its kind is known. */
export interface BareToken extends Span {
  /** Its letters and signs, those that are written by their code in HTML as themselves. */
  readonly raw: string;
  /** The offset in the text of each unit of `raw`. */
  readonly offsets: readonly number[];
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
    tokens.push({ start, end, ...decodeSigns(text.slice(start, end), start), line });
    start = skipSpace(text, end, span.end);
  }
  return tokens;
}

/** Signs that tokenisers write by their code in HTML, as the letters before a machine's translation have them. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', apos: "'", bar: '|', bra: '[', gt: '>', ket: ']', lt: '<', quot: '"' },
};

const coded = /&(?:(amp|apos|bar|bra|gt|ket|lt|quot)|#(\d{2,5}));/giu;

function decodeSigns(written: string, start: number): Pick<BareToken, 'raw' | 'offsets'> {
  let raw = '';
  const offsets: number[] = [];
  const add = (letters: string, from: number) => {
    for (let unit = 0; unit < letters.length; unit += 1) offsets.push(start + from + unit);
    raw += letters;
  };
  let last = 0;
  for (const { 0: code, 1: name, 2: number, index } of written.matchAll(coded)) {
    const sign = name === undefined ? signOf(Number(number)) : (named[name.toLowerCase()] ?? code);
    if (sign.length > code.length) continue;
    add(written.slice(last, index), last);
    add(sign, index);
    last = index + code.length;
  }
  add(written.slice(last), last);
  return { raw, offsets };
}

/** A sign by its number; its code where it is none that is seen. */
function signOf(number: number): string {
  const sign = number < 0xd800 ? String.fromCodePoint(number) : '';
  return /^[\p{P}\p{S}]$/u.test(sign) ? sign : `&#${number};`;
}
