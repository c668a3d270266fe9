import { at } from '../at.ts';
import { findTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Span } from '../types.ts';

/**
 * The sentences of a span of tokenised text: its lines, and what a full stop or the like ends within a line; but none
 * ends inside a quotation that closes in the span,
 * and marks that close at the beginning of a line belong to the sentence before it.
 */
export function findTokenisedSentences(text: string, span: Span): Span[] {
  return tokenSentences(findTokens(text, span)).map((tokens) => ({
    start: at(tokens, 0).start,
    end: at(tokens, tokens.length - 1).end,
  }));
}

/** The tokens of each sentence. */
export function tokenSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let depth = 0;
  let closing = false;
  for (const [index, token] of tokens.entries()) {
    const newLine = tokens[index - 1]?.line !== token.line;
    const closes = token.kind === 'closes';
    const opens = token.kind === 'word' || token.kind === 'opens';
    const begins = newLine || (opens && closing) || beginsAfterEnd(tokens, index);
    const sentence = sentences.at(-1);
    if (sentence === undefined || (depth === 0 && begins && !closes)) sentences.push([token]);
    else sentence.push(token);
    closing = closes && (newLine || closing);
    if (token.partner !== null) depth += token.partner > index ? 1 : -1;
  }
  return sentences;
}

/** Whether a word or a mark that opens follows the end of a sentence. */
export function beginsAfterEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const opens = token?.kind === 'opens' || /[\p{L}\p{N}]/u.test(token?.raw ?? '');
  return token?.kind !== 'closes' && opens && isEnd(tokens[index - 1]);
}

/** Whether a token ends a sentence, as a mark of its own. */
export function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^(?:\.|[?!]+)$/.test(token.raw);
}
