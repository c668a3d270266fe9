/** A token of the words of a figure: a number in digits, a word in small letters, or a sign; `joined` to the token before it. */
export type FigureToken =
  | {
      readonly kind: 'digits';
      readonly text: string;
      readonly value: number;
      readonly joined: boolean;
    }
  | { readonly kind: 'word' | 'sign'; readonly text: string; readonly joined: boolean };

/** Splits the words of a figure; null where they hold digits that are no number as English writes it. */
export function splitFigure(words: string): FigureToken[] | null {
  return split(words, false);
}

/** Splits running text in the same way; digits that are no number are left out. */
export function splitText(text: string): FigureToken[] {
  return split(text, true) ?? [];
}

function split(words: string, isText: boolean): FigureToken[] | null {
  const text = words
    .toLowerCase()
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(isText ? millions : thousands, (number) => number.replaceAll(' ', ''));
  const tokens: FigureToken[] = [];
  let end = -1;
  for (const match of text.matchAll(/\d(?:[.,]?\d)*|\p{L}[\p{L}\p{M}]*|\p{Sc}|[%½¼¾⅓⅔+~/–—-]/gu)) {
    const [written] = match;
    const joined = match.index === end;
    end = match.index + written.length;
    if (!/^\d/.test(written)) {
      tokens.push({ kind: /^\p{L}/u.test(written) ? 'word' : 'sign', text: written, joined });
    } else if (!isNumber(written)) {
      if (!isText) return null;
    } else {
      const value = Number(written.replaceAll(',', ''));
      tokens.push({ kind: 'digits', text: written, value, joined });
    }
  }
  return tokens.map(withoutNames);
}

/** Thousands set apart by plain spaces; in running text two numbers may stand side by side, so only from a million on. */
const thousands = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![.,]?\d)/g;
const millions = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3}){2,}(?![.,]?\d)/g;

/** Numbers in digits, with commas between all thousands or none. */
function isNumber(written: string): boolean {
  return written.length < 20 && /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(written);
}

/** Digits that are part of a name or an ordinal (F16, Covid-19, 1990s, 17th) made a word. */
function withoutNames(
  token: FigureToken,
  index: number,
  tokens: readonly FigureToken[],
): FigureToken {
  if (token.kind !== 'digits') return token;
  const [before, sign, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  const afterWord = token.joined && sign?.kind === 'word' && !isCurrencyCode(sign.text);
  const afterHyphen = token.joined && sign?.text === '-' && sign.joined && before?.kind === 'word';
  const ordinal = next?.joined === true && /^(?:st|nd|rd|th|s)$/.test(next.text);
  if (!afterWord && !afterHyphen && !ordinal) return token;
  return { kind: 'word', text: token.text, joined: token.joined };
}

function isCurrencyCode(word: string): boolean {
  return /^(?:usd|eur|gbp|us)$/.test(word);
}
