import { findBound } from './bound.ts';
import { findCurrency } from './currency.ts';
import type { Money } from './currency.ts';
import type { Bound, FigureValue, Per } from './figure.ts';
import { splitFigure, splitText } from './figure-tokens.ts';
import type { FigureToken } from './figure-tokens.ts';
import { vagueAmounts } from './number-words.ts';
import { findPer } from './per.ts';
import { readQuantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { textAt, times } from './read-number.ts';

/** What the words of a figure say. */
export interface ParsedFigure {
  readonly value: FigureValue;
  /** A three-letter code; null where the words name no currency. */
  readonly currency: string | null;
  readonly per: Per;
  readonly bound: Bound;
  /** The value counts hundredths: 40 for "40 per cent". */
  readonly percent: boolean;
}

/**
 * Reads a number, sum or range from English words; null where they hold none, not even a vague one.
 * Of several numbers the first sum of money counts, else the first number.
 */
export function parseFigure(words: string): ParsedFigure | null {
  const tokens = splitFigure(words);
  if (tokens === null) return null;
  const sums = findSums(tokens);
  const sum = sums.find(({ currency }) => currency !== null) ?? sums[0];
  if (sum === undefined) {
    if (!tokens.some(({ text }) => vagueAmounts.has(text))) return null;
    return { value: null, currency: null, per: findPer(tokens, 0), bound: 'vague', percent: false };
  }
  return {
    value: sum.value,
    currency: sum.currency,
    per: findPer(tokens, sum.end),
    bound: sum.value === null ? 'vague' : findBound(tokens, sum.start, sum.end),
    percent: /^(?:%|percent|per cent)/.test(
      [0, 1].map((at) => textAt(tokens, sum.end + at)).join(' '),
    ),
  };
}

/** A number of a text as it is told to a reader, and what it says. */
export interface NumberSaid {
  /** The words, in small letters and without commas. */
  readonly words: string;
  /** null where the words give none: dozens. */
  readonly value: FigureValue;
  readonly currency: string | null;
  readonly per: Per;
  /** The word after it. */
  readonly after: string;
}

/** Every number in a text, in digits or words, but for "one" and digits that are part of a name, an ordinal or a date in digits. */
export function findNumbers(text: string): NumberSaid[] {
  const tokens = splitText(text);
  return findSums(tokens).flatMap(({ value, currency, start, end }) => {
    const said = tokens.slice(start, end).map((token) => token.text);
    if (said.length === 1 && said[0] === 'one') return [];
    const from = Math.max(start - near, 0);
    const per = value === null ? 'none' : findPer(tokens.slice(from, end + near), end - from);
    return [{ words: said.join(' '), value, currency, per, after: textAt(tokens, end) }];
  });
}

/** How many words around a number say for what it counts once. */
const near = 8;

interface Sum extends Money {
  readonly value: FigureValue;
}

/** All numbers with their currencies, two that make a range as one. */
function findSums(tokens: readonly FigureToken[]): Sum[] {
  const sums: Sum[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = readQuantity(tokens, at);
    if (first === undefined) {
      at += 1;
      continue;
    }
    const low = { ...findCurrency(tokens, first.start, first.end), value: first.value };
    const high = rangeEnd(tokens, first, low);
    sums.push(high ?? low);
    at = Math.max((high ?? low).end, first.end);
  }
  return sums;
}

/** The range that a number begins, where another one follows: "$0.85 to 1.65 million", "between 40 and 50". */
function rangeEnd(tokens: readonly FigureToken[], first: Quantity, low: Money): Sum | undefined {
  const joint = /^(?:%|percent)$/.test(textAt(tokens, low.end)) ? low.end + 1 : low.end;
  const word = textAt(tokens, joint);
  const isAnd = word === 'and' && textAt(tokens, low.start - 1) === 'between';
  if (!isAnd && !/^(?:to|or|[-–—])$/.test(word)) return undefined;
  for (let at = joint + 1; at <= joint + 3; at += 1) {
    const second = readQuantity(tokens, at);
    if (second === undefined) continue;
    if (first.value === null || second.value === null) return undefined;
    const high = findCurrency(tokens, second.start, second.end);
    if (high.start > joint + 1) return undefined;
    const shared = first.scale === 1 && first.value * second.scale <= second.value;
    const from = shared ? times(first.value, second.scale) : first.value;
    if (word !== 'to' && !isAnd && from > second.value) return undefined;
    return {
      currency: low.currency ?? high.currency,
      value: [Math.min(from, second.value), Math.max(from, second.value)],
      start: low.start,
      end: high.end,
    };
  }
  return undefined;
}
