import { type CurrencyNames, currencyNamesOf } from './currency-names.ts';
import { currenciesOfSign, dollarOf } from './currency-signs.ts';
import type { FigureTokens } from './figure-tokens.ts';

/** What the words beside a number say of a currency. */
export interface Money {
  /** What they can mean, the likeliest first; null where they name none, empty where they name one that is not known. */
  readonly currencies: readonly string[] | null;
  /** Whether they can mean nothing but money: pounds of flour are none. */
  readonly sure: boolean;
  /** Where the number begins and ends with them. */
  readonly start: number;
  readonly end: number;
}

/** The currency said directly before a number, or after it, up to two words away: "million of US dollars". */
export function findCurrency(
  tokens: FigureTokens,
  start: number,
  end: number,
  language: string,
): Money {
  const names = currencyNamesOf(language);
  return (
    moneySignBefore(tokens, start, end) ??
    nameAfter(tokens, start, end, names) ?? { currencies: null, sure: true, start, end }
  );
}

/** The currencies that stand anywhere in words, for a number that has none beside it: "multi-million dollar". */
export function findAnyCurrency(tokens: FigureTokens, language: string): readonly string[] | null {
  const names = currencyNamesOf(language);
  const found = tokens.flatMap((_, at) => {
    const noun = nounAt(tokens, at, names);
    return noun?.sure === true ? noun.currencies : [];
  });
  return found.length === 0 ? null : found;
}

function moneySignBefore(tokens: FigureTokens, start: number, end: number): Money | undefined {
  const [dollar, sign, number] = [-2, -1, 0].map((off) => tokens[start + off]);
  if (number === undefined || sign === undefined) return undefined;
  if (dollar?.text === '$' && sign.joined && number.joined) {
    const currency = dollarOf(sign.text);
    if (currency !== undefined) return money([currency], start - 2, end);
  }
  const currencies = currenciesOfSign(sign.raw, number.joined);
  if (currencies === undefined) return undefined;
  if (sign.text !== '$' || !sign.joined || dollar?.kind !== 'word') {
    return money(currencies, start - 1, end);
  }
  // Letters that name no dollar that is known may name another one.
  const currency = dollarOf(dollar.text);
  return money(currency === undefined ? [] : [currency], start - 2, end);
}

function nameAfter(
  tokens: FigureTokens,
  start: number,
  end: number,
  names: CurrencyNames,
): Money | undefined {
  let at = end;
  while (/^(?:of|-|de|d|di)$/.test(tokens[at]?.text ?? '') && at < end + 2) at += 1;
  const name = nameAt(tokens, at, names);
  if (name !== undefined) return money([name.currency], start, name.end);
  const noun = nounAt(tokens, at, names);
  if (noun !== undefined) return { ...noun, start, end: at + 1 };
  // An adjective that no name has: whose dollars they are is not known.
  const [adjective, other] = [tokens[at], nounAt(tokens, at + 1, names)];
  if (adjective?.kind !== 'word' || other?.sure !== true) return undefined;
  return /^(?:a|an|the|and|or|to|in|for|per|worth)$/.test(adjective.text)
    ? undefined
    : money([], start, at + 2);
}

function money(currencies: readonly string[], start: number, end: number): Money {
  return { currencies, sure: true, start, end };
}

/** The longest name of a currency that begins at a token. */
function nameAt(
  tokens: FigureTokens,
  at: number,
  { whole }: CurrencyNames,
): { readonly currency: string; readonly end: number } | undefined {
  for (const [words, currency] of whole.get(tokens[at]?.text ?? '') ?? []) {
    const end = words.reduce((from, word) => endOfWord(tokens, from, word), at);
    if (end <= tokens.length) return { currency, end };
  }
  return undefined;
}

/** The end of a word that stands at a token or behind its hyphen; Infinity where it does not. */
function endOfWord(tokens: FigureTokens, from: number, word: string): number {
  const at = tokens[from]?.text === '-' ? from + 1 : from;
  return tokens[at]?.text === word ? at + 1 : Infinity;
}

/** What a noun, a sign or a code at a token can mean. */
function nounAt(
  tokens: FigureTokens,
  at: number,
  { nouns }: CurrencyNames,
): (Pick<Money, 'currencies' | 'sure'> & { readonly currencies: readonly string[] }) | undefined {
  const token = tokens[at];
  // What stands before another number belongs to that one.
  if (token === undefined || (token.kind === 'sign' && tokens[at + 1]?.kind === 'digits')) {
    return undefined;
  }
  if (parts.has(token.text)) return { currencies: [], sure: false };
  const currencies = currenciesOfSign(token.raw, false) ?? nouns.get(token.text);
  return currencies && { currencies, sure: !things.has(token.text) };
}

/** Nouns of currencies that are English words for other things, too. */
const things: ReadonlySet<string> = new Set(
  'colon dong dram drams kip lev mark marks pound pounds rand real reals sol won'.split(' '),
);

/** Parts of a currency, of which nothing is known but that they are not the whole. */
const parts: ReadonlySet<string> = new Set(
  'cent cents centime centimes kopeck kopecks paise pence pennies penny'.split(' '),
);
