import type { FigureToken } from './figure-tokens.ts';

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
]);

/** Letters before a dollar sign. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);

const words: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rub', 'RUB'],
]);

/** The currency in which a number is given, and where its words begin and end with it. */
export interface Money {
  readonly currency: string | null;
  readonly start: number;
  readonly end: number;
}

/** The currency said directly before a number, or after it, up to two words away: "million of US dollars". */
export function findCurrency(tokens: readonly FigureToken[], start: number, end: number): Money {
  const before = tokens[start - 1];
  const sign = signs.get(before?.text ?? '') ?? words.get(before?.text ?? '');
  if (sign !== undefined) {
    const letters = before?.text === '$' && before.joined ? tokens[start - 2] : undefined;
    const exact = dollars.get(letters?.text ?? '');
    return { currency: exact ?? sign, start: start - (exact === undefined ? 1 : 2), end };
  }
  for (let at = end; at < end + 3; at += 1) {
    const text = tokens[at]?.text ?? '';
    const currency = signs.get(text) ?? words.get(text);
    if (currency !== undefined) return { currency, start, end: at + 1 };
    if (!/^(?:of|us|american|-|pounds)$/.test(text)) break;
  }
  return { currency: null, start, end };
}
