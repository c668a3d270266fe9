import { findCurrency, type Money } from './currency.ts';
import { currencyNamesOf } from './currency-names.ts';
import type { FigureValue, ReadFigure } from './figure.ts';
import {
  type FigureToken,
  findFigureTokens,
  unspaced,
  type FigureTokens,
} from './figure-tokens.ts';
import { wordAt, times } from './read-number.ts';
import { type ScaleWords, scaleWordsOf } from './scale-words.ts';

/** A number in digits in another language than English, with its scale and currency. */
export interface ForeignAmount extends Money {
  /** null where its digits could not be read. */
  readonly value: FigureValue;
}

/**
 * Reads the words of a figure in another language than English: digits, the words that Unicode has for scales, and
 * currencies. Where anything else stands among them, nothing is read.
 */
export function readForeign(words: string, language: string): readonly ReadFigure[] {
  const tokens = findForeignTokens(words, language);
  const about = /^[~≈]$/.test(wordAt(tokens, 0));
  const [amount, ...others] = findForeignAmounts(tokens, language);
  const start = about ? 1 : 0;
  const percent = wordAt(tokens, tokens.length - 1) === '%';
  const end = tokens.length - (percent ? 1 : 0);
  const isWhole = others.length === 0 && amount?.start === start && amount.end === end;
  if (!isWhole || amount.value === null) return [nothingRead];
  return [
    {
      ...{ value: amount.value, currencies: amount.currencies, sure: amount.sure, percent },
      ...{ per: 'none', bound: about ? 'about' : 'exact', unread: [] },
    },
  ];
}

/** What is said of words of which nothing is read. */
export const nothingRead: ReadFigure = {
  ...{ value: null, currencies: null, sure: true, percent: false, per: 'none', bound: 'vague' },
  unread: ['value', 'unit', 'per', 'bound'],
};

/** The numbers in digits among tokens, in order, two that make a range as one. */
export function findForeignAmounts(tokens: FigureTokens, language: string): ForeignAmount[] {
  const scales = scaleWordsOf(language);
  const amounts: ForeignAmount[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = numberAt(tokens, at, scales);
    if (first === undefined) {
      at += 1;
      continue;
    }
    const low = { ...findCurrency(tokens, at, first.end, language), value: first.value };
    const amount = foreignRange(tokens, first, low, { scales, language }) ?? low;
    // A word that no name of a currency has stands before one: it may well multiply.
    const isUnknown = amount.currencies?.length === 0;
    amounts.push(isUnknown ? { ...amount, value: null } : amount);
    at = Math.max(amount.end, first.end);
  }
  return amounts;
}

interface ForeignNumber {
  readonly value: number | null;
  readonly scale: number;
  readonly end: number;
}

/** Digits and their scale; smaller ones that are joined to it are added, as in East Asia. */
function numberAt(
  tokens: FigureTokens,
  start: number,
  scales: ScaleWords,
): ForeignNumber | undefined {
  let at = start;
  let value: number | null = 0;
  let scale = Infinity;
  while (tokens[at]?.kind === 'digits' && (at === start || isJoined(tokens, at))) {
    const digits: number | null = tokens[at]?.value ?? null;
    const found = scaleAt(tokens, at + 1, scales);
    const factor = found?.factor ?? 1;
    if (factor >= scale) break;
    value = value === null || digits === null ? null : value + times(digits, factor);
    scale = factor;
    at = found?.end ?? at + 1;
    if (factor === 1) break;
  }
  return at === start ? undefined : { value, scale, end: at };
}

/** Whether a number is part of the one before it: joined to it, or, as Korean is written, after one space. */
function isJoined(tokens: FigureTokens, at: number): boolean {
  return tokens[at]?.joined === true || /^\p{Script=Hangul}/u.test(wordAt(tokens, at - 1));
}

/** The scale words at a token, several of which multiply each other. */
function scaleAt(
  tokens: FigureTokens,
  start: number,
  scales: ScaleWords,
): { readonly factor: number; readonly end: number } | undefined {
  let end = start;
  let factor = 1;
  for (;;) {
    const found = (scales.get(wordAt(tokens, end)) ?? []).find(([words]) =>
      words.every((word, index) => wordAt(tokens, end + index) === word),
    );
    if (found === undefined) return end === start ? undefined : { factor, end };
    factor *= found[1];
    end += found[0].length;
  }
}

function foreignRange(
  tokens: FigureTokens,
  first: ForeignNumber,
  low: ForeignAmount,
  { scales, language }: { readonly scales: ScaleWords; readonly language: string },
): ForeignAmount | undefined {
  if (!/^[-–—~]$/.test(wordAt(tokens, low.end))) return undefined;
  const second = numberAt(tokens, low.end + 1, scales) ?? numberAt(tokens, low.end + 2, scales);
  if (second === undefined || first.value === null || second.value === null) return undefined;
  const high = findCurrency(tokens, low.end + 1, second.end, language);
  const shared = first.scale === 1 && first.value * second.scale <= second.value;
  const from = shared ? times(first.value, second.scale) : first.value;
  if (from > second.value) return undefined;
  const currencies = low.currencies ?? high.currencies;
  return { currencies, sure: true, start: low.start, end: high.end, value: [from, second.value] };
}

/** Tokens of which the words without spaces between them are parted, as far as scales and currencies are known. */
export function findForeignTokens(words: string, language: string, isText = false): FigureTokens {
  const tokens = findFigureTokens(words, language, isText);
  const { whole, nouns } = currencyNamesOf(language);
  const scales = scaleWordsOf(language);
  const isKnown = (word: string) => whole.has(word) || nouns.has(word) || scales.has(word);
  return tokens.flatMap((token) => (unspaced.test(token.text) ? part(token, isKnown) : [token]));
}

function part(token: FigureToken, isKnown: (word: string) => boolean): FigureToken[] {
  const parts: FigureToken[] = [];
  for (let from = 0; from < token.text.length;) {
    let to = Math.min(token.text.length, from + longestName);
    while (to > from + 1 && !isKnown(token.text.slice(from, to))) to -= 1;
    const text = token.text.slice(from, to);
    const span = { start: token.start + from, end: token.start + to };
    parts.push({ ...token, ...span, text, raw: text, joined: from > 0 || token.joined });
    from = to;
  }
  return parts;
}

/** No name of a scale or a currency without spaces is longer. */
const longestName = 16;
