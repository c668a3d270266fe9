import { type Amount, findAmounts } from './amounts.ts';
import { findBound } from './bound.ts';
import { findAnyCurrency } from './currency.ts';
import { isEnglish, type ReadFigure } from './figure.ts';
import { type FigureToken, findFigureTokens } from './figure-tokens.ts';
import { vagueAmounts } from './number-words.ts';
import { findPer } from './per.ts';
import { nothingRead, readForeign } from './read-foreign.ts';

/**
 * The numbers, sums and ranges that words of a figure say, those of money first, as a vague amount is one;
 * empty where they say none. What is read is read of all the words; what could not be read is named.
 */
export function readFigures(words: string, language: string): readonly ReadFigure[] {
  if (words.length > longestFigure) return [nothingRead];
  if (!isEnglish(language)) return readForeign(words, language);
  const tokens = findFigureTokens(words, language);
  const amounts = markSideBySide(tokens, findAmounts(tokens, language, mostFigures));
  if (amounts.length > 0) {
    const anywhere = findAnyCurrency(outside(tokens, amounts), language);
    const read = amounts.map((amount) => readAmount(tokens, amount, anywhere));
    return read.toSorted((a, b) => Number(a.currencies === null) - Number(b.currencies === null));
  }
  if (!tokens.some(({ text }) => vagueAmounts.has(text))) return [];
  const { per } = findPer(tokens, 0, 0);
  return [
    {
      ...{ value: null, currencies: findAnyCurrency(tokens, language), sure: true },
      ...{ per: per === 'unknown' ? 'none' : per, bound: 'vague', percent: false },
      unread: per === 'unknown' ? ['per'] : [],
    },
  ];
}

/** The tokens that are part of no amount. */
function outside(tokens: readonly FigureToken[], amounts: readonly Amount[]): FigureToken[] {
  let next = 0;
  return tokens.filter((_, at) => {
    while ((amounts[next]?.end ?? Infinity) <= at) next += 1;
    return at < (amounts[next]?.start ?? Infinity);
  });
}

/** Words that are longer are no figure's. */
const longestFigure = 1_000;

/** How many numbers of a figure's words are read: what says more is no figure. */
const mostFigures = 20;

function readAmount(
  tokens: readonly FigureToken[],
  amount: Amount,
  anywhere: readonly string[] | null,
): ReadFigure {
  const { per } = findPer(tokens, amount.start, amount.end);
  const currencies = amount.currencies ?? anywhere;
  const bound = amount.value === null ? 'vague' : findBound(tokens, amount.start, amount.end);
  return {
    ...{ value: amount.value, currencies, sure: amount.sure, percent: amount.percent },
    ...{ per: per === 'unknown' ? 'none' : per, bound },
    unread: [
      ...(amount.unread ? (['value', 'bound'] as const) : []),
      ...(currencies?.length === 0 && amount.sure ? (['unit'] as const) : []),
      ...(per === 'unknown' ? (['per'] as const) : []),
    ],
  };
}

/** Numbers between which no word stands are none that are read: phone numbers, scores, 45 0001. */
function markSideBySide(tokens: readonly FigureToken[], amounts: readonly Amount[]): Amount[] {
  const beside = (a: Amount | undefined, b: Amount | undefined) =>
    a !== undefined &&
    b !== undefined &&
    tokens
      .slice(a.end, b.start)
      .every(({ kind, text }) => kind === 'sign' && /^[-–—/]$/.test(text));
  return amounts.map((amount, index) => {
    const alone = !beside(amounts[index - 1], amount) && !beside(amount, amounts[index + 1]);
    return alone ? amount : { ...amount, value: null, unread: true };
  });
}
