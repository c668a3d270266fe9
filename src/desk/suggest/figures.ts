import type { Span } from '../../text/types.ts';
import { findAmounts } from '../../values/figures/amounts.ts';
import { findBound, startOfBound } from '../../values/figures/bound.ts';
import { findFigureTokens } from '../../values/figures/figure-tokens.ts';
import type { Bound, FigureValue, Per } from '../../values/figures/figure.ts';
import { findPer } from '../../values/figures/per.ts';

/** A number of a sentence as a figure would have it; its span is that of the words in the text. */
export interface SuggestedFigure extends Span {
  readonly value: FigureValue;
  readonly unit: string;
  readonly per: Per;
  readonly bound: Bound;
  readonly nature: 'income' | 'count' | 'share';
}

/** How many words around a number say for what it counts once. */
const near = 8;

/** Units of time. */
const lasting = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/iu;

/** Words by which a sum is an income. */
const earning = /\b(?:earn|income|revenue|takings|profit|a day|per day|a month|a year|per year)/iu;

/** The numbers that a sentence of English says, each with the words that belong to it. */
export function suggestFigures(text: string, sentence: Span, language: string): SuggestedFigure[] {
  const words = text.slice(sentence.start, sentence.end);
  const tokens = findFigureTokens(words, language, true);
  return findAmounts(tokens, language).flatMap((amount): SuggestedFigure[] => {
    const { start, end, value, currencies } = amount;
    const said = tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' ');
    if (said === 'one' || (currencies === null && isYear(said))) return [];
    const from = Math.max(start - near, 0);
    const per = findPer(tokens.slice(from, end + near), start - from, end - from);
    const known = value === null || per.per === 'unknown' ? 'none' : per.per;
    const first = startOfBound(tokens, start);
    const after = tokens[end]?.text ?? '';
    const last = Math.max(end, known === 'none' ? end : from + per.end);
    const share = /^(?:half|third|quarter|majority|percent|per cent|%)/u.test(`${said} ${after}`);
    const unit = currencies?.[0] ?? (share ? 'share' : after);
    const isMoney = currencies !== null;
    // How long something lasted is an expression of time, and no figure.
    if (!isMoney && lasting.test(unit)) return [];
    const nature = isMoney ? (earning.test(words) ? 'income' : 'count') : share ? 'share' : 'count';
    const noun = isMoney || last > end ? last : Math.min(end + 1, tokens.length);
    return [
      {
        start: sentence.start + (tokens[first]?.start ?? 0),
        end: sentence.start + (tokens[noun - 1]?.end ?? words.length),
        ...{ value, unit, per: known, nature },
        bound: findBound(tokens, start, end),
      },
    ];
  });
}

function isYear(said: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(said);
}
