import type { Piece } from './figure-tokens.ts';
import { denominators, fractionSigns, scales, vagueBefore, vagueNumbers } from './number-words.ts';
import { readNumber, textAt, times } from './read-number.ts';

/** A number among the pieces of a figure: where it stands, its value (null where the words give none), and what multiplied it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly scale: number;
}

type Pieces = readonly Piece[];

/** The number that begins at a piece, if one does. */
export function readQuantity(pieces: Pieces, start: number): Quantity | undefined {
  return readVague(pieces, start) ?? readFraction(pieces, start) ?? readNumber(pieces, start);
}

/** "dozens", "tens of thousands", "several hundred". */
function readVague(pieces: Pieces, start: number): Quantity | undefined {
  const word = textAt(pieces, start);
  let end = start + 1;
  if (vagueNumbers.has(word) || word === 'tens') {
    while (textAt(pieces, end) === 'of' && vagueNumbers.has(textAt(pieces, end + 1))) end += 2;
    if (word === 'tens' && end === start + 1) return undefined;
    return { start, end, value: null, scale: 1 };
  }
  if (!vagueBefore.has(word)) return undefined;
  while (/^(?:of|-)$/.test(textAt(pieces, end))) end += 1;
  const scaled = end;
  while (scales.has(textAt(pieces, end))) end += 1;
  return end === scaled ? undefined : { start, end, value: null, scale: 1 };
}

/** "half", "a third", "two-thirds", "1/3", "three in ten"; with a scale: "half a million". */
function readFraction(pieces: Pieces, start: number): Quantity | undefined {
  const share = readShare(pieces, start);
  if (share === undefined) return undefined;
  let at = share.end;
  while (/^(?:of|an?|-)$/.test(textAt(pieces, at))) at += 1;
  const scale = scales.get(textAt(pieces, at));
  if (scale === undefined) return { start, ...share, scale: 1 };
  return { start, end: at + 1, value: times(share.value, scale), scale };
}

function readShare(pieces: Pieces, start: number): { value: number; end: number } | undefined {
  const first = textAt(pieces, start);
  const sign = fractionSigns.get(first);
  if (sign !== undefined) return { value: sign, end: start + 1 };
  if (first === 'half') return { value: 1 / 2, end: start + 1 };
  const upper = /^an?$/.test(first) ? { value: 1, end: start + 1 } : readNumber(pieces, start);
  if (upper === undefined) return undefined;
  const after = textAt(pieces, upper.end) === '-' ? upper.end + 1 : upper.end;
  const denominator = denominators.get(textAt(pieces, after));
  if (denominator !== undefined) return { value: upper.value / denominator, end: after + 1 };
  return readRatio(pieces, upper);
}

/** "1/3", "three out of ten"; "one in five" only up to a hundred, since "790 in 2014" is none. */
function readRatio(
  pieces: Pieces,
  upper: { value: number; end: number },
): { value: number; end: number } | undefined {
  const word = textAt(pieces, upper.end);
  const outOf = word === 'out' && textAt(pieces, upper.end + 1) === 'of';
  if (word !== '/' && word !== 'in' && !outOf) return undefined;
  const lower = readNumber(pieces, upper.end + (outOf ? 2 : 1));
  if (lower === undefined || lower.value === 0) return undefined;
  if (word !== '/' && lower.value < upper.value) return undefined;
  if (word === 'in' && lower.value > 100) return undefined;
  return { value: upper.value / lower.value, end: lower.end };
}
