import { type Amount, findAmounts } from './amounts.ts';
import { type Bound, type FigureValue, isEnglish, type Per } from './figure.ts';
import { findBound } from './bound.ts';
import { type FigureToken, findFigureTokens } from './figure-tokens.ts';
import { findPer } from './per.ts';
import { findForeignAmounts, findForeignTokens } from './read-foreign.ts';
import { wordAt } from './read-number.ts';

/** A number of a text as it is told to a reader, and what it says. */
export interface NumberSaid {
  /** The words, in small letters and without commas. */
  readonly words: string;
  /** null where the words give none, or none that could be read: dozens. */
  readonly value: FigureValue;
  /** Codes that its currency can mean; null where it names none. */
  readonly currencies: readonly string[] | null;
  readonly per: Per;
  /** How exactly the words say it; in other languages than English not read, and `vague`. */
  readonly bound: Bound;
  /** The word after it. */
  readonly after: string;
}

/** How many words around a number say for what it counts once. */
const near = 8;

/** Every number in a text, in digits or, in English, words, but for "one" and digits that are part of a name, an ordinal or a date in digits. */
export function findNumbers(text: string, language: string): NumberSaid[] {
  if (!isEnglish(language)) return findForeignNumbers(text, language);
  const tokens = findFigureTokens(text, language, true);
  return findAmounts(tokens, language).flatMap((amount) => {
    const words = wordsOf(tokens, amount);
    if (words === 'one') return [];
    const bound = findBound(tokens, amount.start, amount.end);
    return [{ ...said(tokens, amount, words), per: perOf(tokens, amount), bound }];
  });
}

function findForeignNumbers(text: string, language: string): NumberSaid[] {
  const tokens = findForeignTokens(text, language, true);
  return findForeignAmounts(tokens, language).map((amount) => ({
    ...said(tokens, amount, wordsOf(tokens, amount)),
    per: 'none',
    bound: 'vague',
  }));
}

function said(
  tokens: readonly FigureToken[],
  { value, currencies, end }: Pick<Amount, 'value' | 'currencies' | 'end'>,
  words: string,
) {
  return { words, value, currencies, after: wordAt(tokens, end) };
}

function wordsOf(tokens: readonly FigureToken[], { start, end }: { start: number; end: number }) {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

function perOf(tokens: readonly FigureToken[], { value, start, end }: Amount): Per {
  if (value === null) return 'none';
  const from = Math.max(start - near, 0);
  const { per } = findPer(tokens.slice(from, end + near), start - from, end - from);
  return per === 'unknown' ? 'none' : per;
}
