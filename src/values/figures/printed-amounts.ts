import type { Span } from '../../text/types.ts';
import { findAmounts } from './amounts.ts';
import { isEnglish } from './figure.ts';
import { type FigureToken, findFigureTokens } from './figure-tokens.ts';
import { perAt } from './per.ts';
import { findForeignAmounts, findForeignTokens } from './read-foreign.ts';

/** How far from an offset words are read as parts of one number, in UTF-16 units. */
const reach = 100;

/** Whether an offset of a text lies within a number as it is printed: with its sign, multiplier, scale, currency and time. */
export function cutsAmount(text: string, at: number, language: string): boolean {
  const from = startOfWord(text, Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - reach));
  const end = text.indexOf('\n', at);
  const to = Math.min(end === -1 ? text.length : end, at + reach);
  const near = text.slice(from, to);
  if (!mayHoldNumber.test(near)) return false;
  return findPrinted(near, language).some(
    ({ start, end: last }) => start < at - from && at - from < last,
  );
}

/** Digits, signs of currencies, and the beginnings of number words. */
const mayHoldNumber =
  /[\p{N}\p{Sc}]|\b(?:one|two|three|four|fi[fv]|six|seven|eight|nine|ten|eleven|twel|twen|thir|hal[fv]|dozen|scores?\b|hundred|thousand|[a-z]*illion|crore|lakh|tens\b|quarter|double|triple|treble|several|few|many|an?\b)/iu;

/** A window begins with a whole word, or a number would be read without its first digits. */
function startOfWord(text: string, from: number): number {
  let at = from;
  while (at > 0 && at > from - reach && !/\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The numbers of a text as they are printed. */
function findPrinted(text: string, language: string): Span[] {
  const english = isEnglish(language);
  const tokens = english
    ? findFigureTokens(text, language, true)
    : findForeignTokens(text, language, true);
  const amounts = english ? findAmounts(tokens, language) : findForeignAmounts(tokens, language);
  return amounts.flatMap(({ start, end }) => {
    const first = tokens[start];
    const last = tokens[(english ? endOfTime(tokens, end) : end) - 1];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

/** The end of a number with the time that stands directly after it, or after what is counted: "20,000 barrels a day". */
function endOfTime(tokens: readonly FigureToken[], end: number): number {
  for (const at of [end, end + 1]) {
    const said = perAt(tokens, at, false);
    if (said !== undefined && said.per !== 'unknown') return said.end;
  }
  return end;
}
