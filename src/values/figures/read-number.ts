import type { FigureToken } from './figure-tokens.ts';
import { addends, fractionSigns, scales, suffixes } from './number-words.ts';

/** A number, where it ends, and what its last words multiplied it by. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly scale: number;
}

/** The number in digits or words that begins at a token: "1.9 billion", "£5m", "one hundred and twenty", "two and a half million", "a dozen". */
export function readNumber(tokens: readonly FigureToken[], start: number): ReadNumber | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  let at = start + 1;
  let total = 0;
  let current: number | undefined = addends.get(first.text);
  if (first.kind === 'digits') {
    const sign = tokens[at]?.joined === true ? fractionSigns.get(textAt(tokens, at)) : undefined;
    current = first.value + (sign ?? 0);
    if (sign !== undefined) at += 1;
  } else if (/^an?$/.test(first.text)) {
    if (!scales.has(textAt(tokens, skipHyphen(tokens, at)))) return undefined;
    current = 1;
  }
  if (current === undefined) return undefined;
  let scale = 1;
  for (;;) {
    const word = skipHyphen(tokens, at);
    const factor = factorAt(tokens, word);
    if (factor !== undefined && current !== undefined) {
      scale *= factor;
      at = word + 1;
      current = times(current, factor);
      if (factor < 1_000) continue;
      total += current;
      current = undefined;
    } else if (isAndAHalf(tokens, at)) {
      const half = times(scale, 1 / 2);
      if (current === undefined) total += half;
      else current += half;
      at += 3;
    } else {
      const addend = first.kind === 'digits' ? undefined : addendAt(tokens, word, scale > 1);
      if (addend === undefined || !fits(addend.value, current)) break;
      current = (current ?? 0) + addend.value;
      scale = 1;
      at = addend.end;
    }
  }
  return { start, end: at, value: total + (current ?? 0), scale };
}

/** The text of a token, empty where there is none. */
export function textAt(tokens: readonly FigureToken[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** The product as decimal fractions have it: 1.1 times a billion is 1,100,000,000. */
export function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

function skipHyphen(tokens: readonly FigureToken[], at: number): number {
  return textAt(tokens, at) === '-' ? at + 1 : at;
}

function factorAt(tokens: readonly FigureToken[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const suffix = token.joined && tokens[at - 1]?.kind === 'digits';
  return scales.get(token.text) ?? (suffix ? suffixes.get(token.text) : undefined);
}

function isAndAHalf(tokens: readonly FigureToken[], at: number): boolean {
  return (
    tokens
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(' ') === 'and a half'
  );
}

function addendAt(
  tokens: readonly FigureToken[],
  at: number,
  afterScale: boolean,
): { value: number; end: number } | undefined {
  const word = afterScale && textAt(tokens, at) === 'and' ? at + 1 : at;
  const value = addends.get(textAt(tokens, word));
  return value === undefined ? undefined : { value, end: word + 1 };
}

/** Whether a number word can follow what was said so far: five after twenty or a hundred, twenty after a hundred. */
function fits(addend: number, current: number | undefined): boolean {
  if (addend === 0 || current === 0) return false;
  if (current === undefined || current % 100 === 0) return true;
  return addend < 10 && current % 10 === 0 && current % 100 >= 20;
}
