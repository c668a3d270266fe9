import type { FigureTokens } from './figure-tokens.ts';
import { denominators, fractionOf, scales, vagueBefore, vagueNumbers } from './number-words.ts';
import { readNumber, wordAt, times } from './read-number.ts';

/** A number among the tokens of a figure: where it stands, its value, and what multiplied it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** null where the words give none, or none that could be read. */
  readonly value: number | null;
  readonly scale: number;
  /** Whether it is said what the number is, and could not be read. */
  readonly unread: boolean;
}

/** The number that begins at a token, if one does. */
export function readQuantity(tokens: FigureTokens, start: number): Quantity | undefined {
  return (
    readVague(tokens, start) ??
    readPlaces(tokens, start) ??
    readFraction(tokens, start) ??
    readPlain(tokens, start)
  );
}

function readPlain(tokens: FigureTokens, start: number): Quantity | undefined {
  const number = readNumber(tokens, start);
  return number && { ...number, unread: number.value === null };
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(tokens: FigureTokens, start: number): Quantity | undefined {
  const word = wordAt(tokens, start);
  let end = start + 1;
  if (vagueNumbers.has(word) || word === 'tens') {
    while (wordAt(tokens, end) === 'of' && vagueNumbers.has(wordAt(tokens, end + 1))) end += 2;
    if (word === 'tens' && end === start + 1) return undefined;
    return { start, end, value: null, scale: 1, unread: false };
  }
  if (!vagueBefore.has(word)) return undefined;
  while (/^(?:of|-)$/.test(wordAt(tokens, end))) end += 1;
  const scaled = end;
  while (scales.has(wordAt(tokens, end))) end += 1;
  return end === scaled ? undefined : { start, end, value: null, scale: 1, unread: false };
}

/** "Six-figure", "seven figures", "double-digit": how many digits a number has. */
function readPlaces(tokens: FigureTokens, start: number): Quantity | undefined {
  const number = readNumber(tokens, start);
  const end = number?.end ?? start + 1;
  if (number === undefined && !/^(?:single|double|triple)$/.test(wordAt(tokens, start))) {
    return undefined;
  }
  const noun = wordAt(tokens, end) === '-' ? end + 1 : end;
  if (!/^(?:figures?|digits?)$/.test(wordAt(tokens, noun))) return undefined;
  let last = noun + 1;
  while (vagueNumbers.has(wordAt(tokens, last)) || scales.has(wordAt(tokens, last))) last += 1;
  return { start, end: last, value: null, scale: 1, unread: false };
}

/** "half", "a third", "two-thirds", "1/3", "three in ten"; with a scale: "half a million". */
function readFraction(tokens: FigureTokens, start: number): Quantity | undefined {
  const share = readShare(tokens, start);
  if (share === undefined) return undefined;
  let at = share.end;
  while (/^(?:of|an?|-)$/.test(wordAt(tokens, at))) at += 1;
  const scale = scales.get(wordAt(tokens, at));
  if (scale === undefined) return { start, ...share, scale: 1, unread: false };
  return { start, end: at + 1, value: times(share.value, scale), scale, unread: false };
}

function readShare(
  tokens: FigureTokens,
  start: number,
): { value: number; end: number } | undefined {
  const first = wordAt(tokens, start);
  if (first === 'a' && wordAt(tokens, start + 1) === 'quarter' && endsNumber(tokens, start)) {
    return undefined;
  }
  const sign = fractionOf(first);
  if (sign !== undefined) return { value: sign, end: start + 1 };
  if (first === 'half') return { value: 1 / 2, end: start + 1 };
  const upper = /^an?$/.test(first) ? { value: 1, end: start + 1 } : readNumber(tokens, start);
  if (upper?.value === undefined || upper.value === null) return undefined;
  const { value } = upper;
  const after = wordAt(tokens, upper.end) === '-' ? upper.end + 1 : upper.end;
  const denominator = denominators.get(wordAt(tokens, after));
  if (denominator !== undefined) return { value: value / denominator, end: after + 1 };
  return readRatio(tokens, { value, end: upper.end });
}

/** Whether a number ends before a token: what is said "a quarter" of it is for three months. */
function endsNumber(tokens: FigureTokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'digits' || scales.has(before?.text ?? '');
}

/** "1/3", "three out of ten"; "one in five" only up to a hundred, since "790 in 2014" is none. */
function readRatio(
  tokens: FigureTokens,
  upper: { value: number; end: number },
): { value: number; end: number } | undefined {
  const word = wordAt(tokens, upper.end);
  const outOf = word === 'out' && wordAt(tokens, upper.end + 1) === 'of';
  if (word !== '/' && word !== 'in' && !outOf) return undefined;
  const lower = readNumber(tokens, upper.end + (outOf ? 2 : 1));
  if (lower === undefined || lower.value === null || lower.value === 0) return undefined;
  if (word !== '/' && lower.value < upper.value) return undefined;
  if (word === 'in' && lower.value > 100) return undefined;
  return { value: upper.value / lower.value, end: lower.end };
}
