import type { FigureToken, FigureTokens } from './figure-tokens.ts';
import { addends, fractionOf, scales, suffixes } from './number-words.ts';

/** A number, where it ends, and what its last words multiplied it by; its value is null where it could not be read. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly scale: number;
}

/** The number in digits or words that begins at a token: "1.9 billion", "£5m", "one hundred and twenty", "two and a half million", "a dozen". */
export function readNumber(tokens: FigureTokens, start: number): ReadNumber | undefined {
  const first = readFirst(tokens, start);
  if (first === undefined) return undefined;
  if (first.value === null)
    return { start, end: endOfScales(tokens, first.end), value: null, scale: 1 };
  let at = first.end;
  let total = 0;
  let current: number | undefined = first.value;
  let scale = 1;
  let least = Infinity;
  for (;;) {
    const word = skipHyphen(tokens, at);
    const factor = factorAt(tokens, word);
    if (factor !== undefined) {
      // Hundreds of hundreds, thousands after hundreds of them, and the like, are none that is said.
      const canFollow =
        factor < 1_000 ? (current ?? 100) < 100 : factor < least || current === undefined;
      if (!canFollow) return { start, end: endOfScales(tokens, at), value: null, scale: 1 };
      scale *= factor;
      at = word + 1;
      if (current === undefined) {
        // "Two lakh crore".
        total = times(total, factor);
        least *= factor;
      } else if (factor < 1_000) {
        current = times(current, factor);
      } else {
        total += times(current, factor);
        least = factor;
        current = undefined;
      }
    } else if (isAndAHalf(tokens, at)) {
      const half = times(scale, 1 / 2);
      if (current === undefined) total += half;
      else current += half;
      at += 3;
    } else {
      const addend = first.inDigits ? undefined : addendAt(tokens, word, scale > 1);
      if (addend === undefined || !fits(addend.value, current)) break;
      current = (current ?? 0) + addend.value;
      scale = 1;
      at = addend.end;
    }
  }
  return { start, end: at, value: total + (current ?? 0), scale };
}

/** The text of a token, empty where there is none. */
export function wordAt(tokens: FigureTokens, at: number): string {
  return tokens[at]?.text ?? '';
}

/** The product as decimal fractions have it: 1.1 times a billion is 1,100,000,000. */
export function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

interface First {
  readonly value: number | null;
  readonly end: number;
  readonly inDigits: boolean;
}

/** What a number begins with: digits with their fraction, a word, or "a" before a word that multiplies. */
function readFirst(tokens: FigureTokens, start: number): First | undefined {
  const first = tokens[start];
  if (first === undefined) return undefined;
  if (first.kind === 'digits') return readDigitsFirst(first, tokens, start);
  if (/^an?$/.test(first.text)) {
    if (!scales.has(wordAt(tokens, skipHyphen(tokens, start + 1)))) return undefined;
    return { value: 1, end: start + 1, inDigits: false };
  }
  const value = addends.get(first.text);
  if (value === undefined) return undefined;
  return readPoint(tokens, start, value) ?? { value, end: start + 1, inDigits: false };
}

/** "2½", and "2 1/2", after whose whole number a fraction below one stands. */
function readDigitsFirst(first: FigureToken, tokens: FigureTokens, start: number): First {
  const at = start + 1;
  const { value } = first;
  if (value === null) return { value, end: at, inDigits: true };
  const sign = fractionOf(wordAt(tokens, at));
  if (sign !== undefined) return { value: value + sign, end: at + 1, inDigits: true };
  const [upper, stroke, lower] = [0, 1, 2].map((off) => tokens[at + off]);
  const isFraction = stroke?.text === '/' && stroke.joined && lower?.joined === true;
  const [above, below] = [upper?.value ?? 0, lower?.value ?? 0];
  if (!isFraction || upper?.joined === true || above <= 0 || above >= below || value % 1 !== 0) {
    return { value, end: at, inDigits: true };
  }
  return { value: value + above / below, end: at + 3, inDigits: true };
}

/** "Two point five": digits in words after a point. */
function readPoint(tokens: FigureTokens, start: number, whole: number): First | undefined {
  if (wordAt(tokens, start + 1) !== 'point') return undefined;
  let end = start + 2;
  let digits = '';
  for (;;) {
    const digit = addends.get(wordAt(tokens, end));
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
    end += 1;
  }
  if (digits === '' || digits.length > 15) return { value: null, end, inDigits: false };
  return { value: Number(`${whole}.${digits}`), end, inDigits: true };
}

/** The end of the words that would multiply a number that could not be read. */
function endOfScales(tokens: FigureTokens, from: number): number {
  let at = from;
  while (factorAt(tokens, skipHyphen(tokens, at)) !== undefined) at = skipHyphen(tokens, at) + 1;
  return at;
}

function skipHyphen(tokens: FigureTokens, at: number): number {
  return wordAt(tokens, at) === '-' ? at + 1 : at;
}

function factorAt(tokens: FigureTokens, at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const suffix = token.joined && tokens[at - 1]?.kind === 'digits';
  return scales.get(token.text) ?? (suffix ? suffixes.get(token.text) : undefined);
}

function isAndAHalf(tokens: FigureTokens, at: number): boolean {
  return ['and', 'a', 'half'].every((word, index) => wordAt(tokens, at + index) === word);
}

function addendAt(
  tokens: FigureTokens,
  at: number,
  afterScale: boolean,
): { value: number; end: number } | undefined {
  const word = afterScale && wordAt(tokens, at) === 'and' ? at + 1 : at;
  const value = addends.get(wordAt(tokens, word));
  return value === undefined ? undefined : { value, end: word + 1 };
}

/** Whether a number word can follow what was said so far: five after twenty or a hundred, twenty after a hundred. */
function fits(addend: number, current: number | undefined): boolean {
  if (addend === 0 || current === 0) return false;
  if (current === undefined || current % 100 === 0) return true;
  return addend < 10 && current % 10 === 0 && current % 100 >= 20;
}
