import { beginsAfterEnd, isEnd, tokenSentences } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The indexes of the tokens that begin a sentence, a line, or a quotation that is a sentence of its own. */
export function findBeginnings(tokens: readonly Token[]): Set<number> {
  const sentences = new Set(tokenSentences(tokens).map(([first]) => first));
  const words = firstWords(tokens);
  const beginnings = new Set<number>();
  for (const [index, token] of tokens.entries()) {
    const newLine = tokens[index - 1]?.line !== token.line && token.kind !== 'closes';
    const begins =
      newLine ||
      beginsAfterEnd(tokens, index) ||
      sentences.has(token) ||
      isAfterDateline(tokens, index) ||
      isQuotedSentence(tokens, index);
    if (!begins) continue;
    const word = words[index];
    if (word !== undefined) beginnings.add(word);
  }
  return beginnings;
}

/** A word with its first letter as a capital, where that is one letter and no digit stands before it. */
export function withCapital(word: string): string {
  const [letters = ''] = /^[^\p{L}\p{N}]*\p{Ll}\p{L}*/u.exec(word) ?? [];
  if (letters !== letters.toLowerCase()) return word;
  const found = /\p{Ll}/u.exec(letters);
  if (found === null) return word;
  const [small] = found;
  const at = found.index;
  const capital = small.toUpperCase();
  const same = capital.length === small.length && capital.toLowerCase() === small;
  return same ? word.slice(0, at) + capital + word.slice(at + small.length) : word;
}

/** Whether a token follows the place and the agency by which a report begins: "london -lrb- cnn -rrb- --". */
function isAfterDateline(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:-{1,2}|[–—])$/.test(tokens[index - 1]?.raw ?? '')) return false;
  const closing = tokens[index - 2]?.raw.toLowerCase() ?? '';
  if (closing !== '-rrb-' && closing !== ')') return false;
  let first = index - 2;
  while (first > 0 && tokens[first - 1]?.line === tokens[index]?.line) first -= 1;
  return index - first < mostOfDateline;
}

/** How many tokens the beginning of a report may have. */
const mostOfDateline = 12;

/** Whether an opening mark begins what is said in a whole sentence: after a colon or comma, with an end of its own. */
function isQuotedSentence(tokens: readonly Token[], index: number): boolean {
  const { kind, partner } = tokens[index] ?? {};
  if (kind !== 'opens' || partner === null || partner === undefined) return false;
  const before = tokens[index - 1]?.raw;
  const last = tokens[partner - 1];
  if (last?.kind !== 'mark') return before === ':' && isEnd(tokens[partner + 1]);
  if (before === ':') return /[,.?!…]$/.test(last.raw);
  return before === ',' && /[.?!…]$/.test(last.raw) && !goesOn(tokens, index);
}

/** Whether the sentence in which a mark opens has a quotation before it that ended with a comma: “It was green,” he said, “and …”. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > 0 && !isEnd(tokens[at]); at -= 1) {
    const { kind, partner } = tokens[at] ?? {};
    if (kind === 'closes' && partner !== null) return tokens[at - 1]?.raw === ',';
  }
  return false;
}

/** For each token, the index of the first word from there on in its line. */
function firstWords(tokens: readonly Token[]): (number | undefined)[] {
  const words: (number | undefined)[] = tokens.map(() => undefined);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    const isWord = token?.kind === 'word' && /[\p{L}\p{N}]/u.test(token.raw);
    const sameLine = tokens[index + 1]?.line === token?.line;
    words[index] = isWord ? index : sameLine ? words[index + 1] : undefined;
  }
  return words;
}
