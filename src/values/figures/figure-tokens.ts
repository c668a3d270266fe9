import { isCurrencySign } from './currency-signs.ts';
import { scales } from './number-words.ts';
import { readDigits, type Separators, separatorsOf } from './digits.ts';
import type { Span } from '../../text/types.ts';

/** A token of words about numbers, with its place in them: a number in digits, a word, or a sign. */
export interface FigureToken extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** In small letters, without characters that nobody sees. */
  readonly text: string;
  readonly raw: string;
  /** Of digits; null where they are no number that can be read. */
  readonly value: number | null;
  /** Whether nothing stands between it and the token before it. */
  readonly joined: boolean;
}

/** The tokens of a figure in their order. */
export type FigureTokens = readonly FigureToken[];

/** Splits words about numbers. In running text, unlike in the words of a figure, two numbers may stand side by side. */
export function findFigureTokens(
  words: string,
  language: string,
  isText = false,
): readonly FigureToken[] {
  const separators = separatorsOf(language);
  const tokens: FigureToken[] = [];
  for (const { 0: raw, index } of words.matchAll(token)) {
    tokens.push(tokenOf(raw, index, tokens.at(-1), separators));
  }
  const spaced = /\s/u.test(separators.group);
  return joinThousands(tokens, words, separators, spaced || !isText).map(withoutNames);
}

const token =
  /\p{Nd}(?:[.,٫٬'’\p{Cf}]?\p{Nd})*|\p{L}[\p{L}\p{M}\p{Cf}]*|\p{Sc}|[\p{No}\p{Nl}]|[%‰+~≈/–—−-]/gu;

function tokenOf(
  raw: string,
  start: number,
  before: FigureToken | undefined,
  separators: Separators,
): FigureToken {
  const joined = before?.end === start;
  const span = { raw, start, end: start + raw.length, joined };
  if (/^\p{Nd}/u.test(raw)) {
    return { ...span, kind: 'digits', text: raw, value: readDigits(raw, separators) };
  }
  if (/^\p{L}/u.test(raw)) {
    const text = raw.toLowerCase().replace(/\p{Cf}/gu, '');
    return { ...span, kind: 'word', text, value: null };
  }
  if (/^[\p{No}\p{Nl}]/u.test(raw) && !fractions.test(raw)) {
    const said = raw.normalize('NFKC');
    const value = /^\d+$/.test(said) && !joined ? Number(said) : null;
    return { ...span, kind: 'digits', text: raw, value };
  }
  return { ...span, kind: 'sign', text: raw, value: null };
}

const fractions = /^[½¼¾⅐-⅞]$/u;

/** Words of scripts that set no spaces between them, or none between a number and its words. */
export const unspaced = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u;

/** Makes one number of thousands set apart by spaces; in running text by plain ones only from a million on. */
function joinThousands(
  tokens: readonly FigureToken[],
  words: string,
  separators: Separators,
  byPlainSpaces: boolean,
): FigureToken[] {
  const joined: FigureToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    if (first === undefined) break;
    let end = at + 1;
    let plain = false;
    while (
      !/[.,]/.test(tokens[end - 1]?.raw ?? '') &&
      isThousands(tokens[end], words, tokens[end - 1])
    ) {
      plain ||= words.charAt((tokens[end]?.start ?? 0) - 1) === ' ';
      end += 1;
    }
    const groups = end - at - 1;
    const last = tokens[end - 1];
    const fits = groups > (plain && !byPlainSpaces ? 1 : 0) && /^[1-9]\d{0,2}$/.test(first.raw);
    if (fits && last !== undefined) {
      const raw = words.slice(first.start, last.end);
      joined.push({ ...first, raw, text: raw, end: last.end, value: readDigits(raw, separators) });
    } else {
      joined.push(first);
      end = at + 1;
    }
    at = end;
  }
  return joined;
}

/** Whether a token is three digits, or the last ones with a fraction, one space after another number. */
function isThousands(
  token: FigureToken | undefined,
  words: string,
  before: FigureToken | undefined,
): boolean {
  if (
    token?.kind !== 'digits' ||
    before?.kind !== 'digits' ||
    !/^\d{3}(?:[.,]\d+)?$/.test(token.raw)
  ) {
    return false;
  }
  return /^[ \u00a0\u2009\u202f]$/u.test(words.slice(before.end, token.start));
}

/** Digits that are part of a name or an ordinal (F16, Covid-19, 1990s, 17th) made a word; those that letters and digits follow (2e6) no number. */
function withoutNames(
  token: FigureToken,
  index: number,
  tokens: readonly FigureToken[],
): FigureToken {
  if (token.kind !== 'digits') return token;
  const [before, sign, next, then] = [-2, -1, 1, 2].map((off) => tokens[index + off]);
  const afterWord =
    token.joined &&
    sign?.kind === 'word' &&
    !unspaced.test(sign.text) &&
    !isCurrencySign(sign.raw, true) &&
    !isSum(sign.raw, token, next);
  const afterHyphen = token.joined && sign?.text === '-' && sign.joined && before?.kind === 'word';
  const ordinal = next?.joined === true && /^(?:st|nd|rd|th|s)$/.test(next.text);
  if (afterWord || afterHyphen || ordinal) return { ...token, kind: 'word' };
  if (next?.joined !== true) return token;
  const unread =
    (next.kind === 'digits' && next.value === null) ||
    (next.kind === 'word' &&
      !unspaced.test(next.text) &&
      then?.joined === true &&
      then.kind === 'digits');
  return unread ? { ...token, value: null } : token;
}

/** Whether letters that no currency known has stand before what can only be a sum: "Xu5 million", "Xu5,000". */
function isSum(
  letters: string,
  { raw, value }: FigureToken,
  next: FigureToken | undefined,
): boolean {
  if (!/^\p{Lu}\p{L}{0,3}$/u.test(letters)) return false;
  return (
    (/[.,]\d{3}$/.test(raw) && value !== null) || (next?.joined === false && scales.has(next.text))
  );
}
