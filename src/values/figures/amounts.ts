import { startOfBound } from './bound.ts';
import { findCurrency, type Money } from './currency.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTokens } from './figure-tokens.ts';
import { denials, moneyScales, multipliers, portions } from './number-words.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { wordAt, times } from './read-number.ts';

/** A number as it is printed, from its sign and currency to its scale, currency or per cent; two that make a range are one. */
export interface Amount extends Money {
  readonly value: FigureValue;
  /** Whether it is said what the number is, and could not be read; its value is then null. */
  readonly unread: boolean;
  /** It counts hundredths: 40 for "40 per cent". */
  readonly percent: boolean;
}

/** The numbers among the tokens of English words, in order, at most as many as are wanted. */
export function findAmounts(tokens: FigureTokens, language: string, most = Infinity): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length && amounts.length < most;) {
    const quantity = readQuantity(tokens, at);
    if (quantity !== undefined) {
      amounts.push(withWordsBefore(tokens, amountOf(tokens, quantity, language), amounts));
    }
    at = Math.max(amounts.at(-1)?.end ?? 0, quantity?.end ?? 0, at + 1);
  }
  return amounts;
}

/** A number with its currency, scale and per cent, or the range that it begins. */
function amountOf(tokens: FigureTokens, quantity: Quantity, language: string): Amount {
  const first = withMoneyScale(tokens, quantity, language);
  const low = findCurrency(tokens, first.start, first.end, language);
  const range = rangeOf(tokens, first, low, language);
  const amount = range ?? { ...low, value: first.value, unread: first.unread };
  const percent = percentEnd(tokens, amount.end);
  return {
    ...amount,
    value: amount.unread ? null : amount.value,
    end: percent ?? amount.end,
    percent: percent !== undefined,
  };
}

/** "$1.5 m" and "five grand": of what is no money, nobody knows what these say. */
function withMoneyScale(tokens: FigureTokens, quantity: Quantity, language: string): Quantity {
  const { start, end, value } = quantity;
  const word = tokens[end];
  if (word === undefined || word.kind !== 'word' || value === null) return quantity;
  // As a name, it is one of people.
  const scale = word.raw === 'Arab' ? undefined : moneyScales.get(word.text);
  const before = findCurrency(tokens, start, end, language);
  const isMoney = before.currencies !== null && before.start < start;
  if (scale === undefined) {
    const unknown = isMoney && word.joined && tokens[end - 1]?.kind === 'digits';
    return unknown ? { ...quantity, unread: true } : quantity;
  }
  if (isMoney || findCurrency(tokens, start, end + 1, language).currencies !== null) {
    return { ...quantity, end: end + 1, value: times(value, scale), scale };
  }
  return { ...quantity, end: end + 1, unread: true };
}

function percentEnd(tokens: FigureTokens, end: number): number | undefined {
  if (/^(?:%|percent|pct)$/.test(wordAt(tokens, end))) return end + 1;
  return wordAt(tokens, end) === 'per' && wordAt(tokens, end + 1) === 'cent' ? end + 2 : undefined;
}

/** The range that a number begins, where another one follows: "$0.85 to 1.65 million", "between 40 and 50". */
function rangeOf(
  tokens: FigureTokens,
  first: Quantity,
  low: Money,
  language: string,
): Omit<Amount, 'percent'> | undefined {
  const joint = percentEnd(tokens, low.end) ?? low.end;
  const word = wordAt(tokens, joint);
  const isAnd = word === 'and' && wordAt(tokens, low.start - 1) === 'between';
  if (!isAnd && !/^(?:to|or|[-–—])$/.test(word)) return undefined;
  for (let at = joint + 1; at <= joint + 3; at += 1) {
    const found = readQuantity(tokens, at);
    if (found === undefined) continue;
    const second = withMoneyScale(tokens, found, language);
    const high = findCurrency(tokens, second.start, second.end, language);
    if (high.start > joint + 1) return undefined;
    const span = { start: low.start, end: high.end, sure: low.sure && high.sure };
    const currencies = low.currencies ?? high.currencies;
    if (first.unread || second.unread) return { ...span, currencies, value: null, unread: true };
    if (first.value === null || second.value === null) return undefined;
    const shared = first.scale === 1 && first.value * second.scale <= second.value;
    const from = shared ? times(first.value, second.scale) : first.value;
    if (word !== 'to' && !isAnd && from > second.value) return undefined;
    const value = [Math.min(from, second.value), Math.max(from, second.value)] as const;
    return { ...span, currencies, value, unread: false };
  }
  return undefined;
}

/** An amount with what stands before it and changes it: a minus, "double the", "half of the", "not". */
function withWordsBefore(tokens: FigureTokens, amount: Amount, before: Amount[]): Amount {
  const signed = withSign(tokens, amount);
  let at = signed.start;
  while (/^(?:the|its|their|his|her|that|this|those|these)$/.test(wordAt(tokens, at - 1))) at -= 1;
  const word = wordAt(tokens, at - 1);
  const factor = multipliers.get(word);
  if (factor !== undefined) return multiply(signed, factor, at - 1);
  const share = before.at(-1);
  if (share?.end === at - 1 && (word === 'times' || (word === 'of' && isShare(share)))) {
    before.pop();
    return multiplyBy(signed, share);
  }
  const portion = word === 'of' && portions.has(wordAt(tokens, at - 2));
  return portion || isDenied(tokens, at) ? unreadable(signed) : signed;
}

function withSign(tokens: FigureTokens, amount: Amount): Amount {
  const [sign, number] = [tokens[amount.start - 1], tokens[amount.start]];
  const dash = /^[-−]$/.test(sign?.text ?? '') && sign?.joined === false && number?.joined === true;
  const isFirst = amount.start === 1 && /^[-−]$/.test(sign?.text ?? '');
  const minus = /^(?:minus|negative)$/.test(sign?.text ?? '');
  return dash || isFirst || minus ? multiply(amount, -1, amount.start - 1) : amount;
}

function isShare({ value, percent }: Amount): boolean {
  return percent || (typeof value === 'number' && value < 1);
}

function multiplyBy(amount: Amount, { value, percent, unread, start }: Amount): Amount {
  if (unread || typeof value !== 'number') return { ...unreadable(amount), start };
  return multiply(amount, percent ? times(value, 0.01) : value, start);
}

function multiply(amount: Amount, factor: number, start: number): Amount {
  const { value } = amount;
  if (value === null || typeof value === 'number') {
    return { ...amount, value: value === null ? null : times(value, factor), start };
  }
  const [a, b] = [times(value[0], factor), times(value[1], factor)];
  return { ...amount, value: [Math.min(a, b), Math.max(a, b)], start };
}

function unreadable(amount: Amount): Amount {
  return { ...amount, value: null, unread: true };
}

/** Whether words before a number, or before its bound, say that it is not the one: "not $5 million but", "rather than 45". */
function isDenied(tokens: FigureTokens, start: number): boolean {
  const end = startOfBound(tokens, start);
  const [first, second] = [wordAt(tokens, end - 2), wordAt(tokens, end - 1)];
  return denials.has(second) || denials.has(`${first} ${second}`);
}
