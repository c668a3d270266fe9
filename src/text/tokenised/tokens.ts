import { findLines } from '../lines.ts';
import { pairMarks } from './paired-marks.ts';
import type { Span } from '../types.ts';
import { isSpace, skipSpace } from '../white-space.ts';

/**
 * What a token is: a word (a number too, or anything unknown), the ending of a word (`'s`, `n't`, a lone apostrophe),
 * a mark that opens or closes, or a mark that follows a word.
 */
type TokenKind = 'word' | 'ending' | 'opens' | 'closes' | 'mark';

/** A stretch without white space in a tokenised text, before its kind is known. */
export interface BareToken extends Span {
  readonly raw: string;
  /** Number of its line within the span, from 0. */
  readonly line: number;
}

/** A token, its kind and, for a quotation mark that has one, the index of its partner. */
export interface Token extends BareToken {
  readonly kind: TokenKind;
  readonly partner: number | null;
}

/** Brackets as the tokenised form writes them. */
export const brackets: ReadonlyMap<string, string> = new Map([
  ['-lrb-', '('],
  ['-rrb-', ')'],
  ['-lsb-', '['],
  ['-rsb-', ']'],
  ['-lcb-', '{'],
  ['-rcb-', '}'],
]);

/** The tokens of a span of tokenised text. */
export function findTokens(text: string, span: Span): Token[] {
  const bare = findLines(text, span).flatMap((line, number) => split(text, line, number));
  const partners = pairMarks(bare);
  const tokens: Token[] = [];
  for (const [index, token] of bare.entries()) {
    const partner = partners.get(index) ?? null;
    const before = tokens.at(-1);
    const afterWord =
      before?.line === token.line && before.kind !== 'opens' && before.kind !== 'mark';
    tokens.push({ ...token, kind: kindOf(token.raw, index, partner, afterWord), partner });
  }
  return tokens;
}

function split(text: string, span: Span, line: number): BareToken[] {
  const tokens: BareToken[] = [];
  for (let start = span.start; start < span.end;) {
    let end = start;
    while (end < span.end && !isSpace(text.charCodeAt(end))) end += 1;
    tokens.push({ start, end, raw: text.slice(start, end), line });
    start = skipSpace(text, end, span.end);
  }
  return tokens;
}

function kindOf(raw: string, index: number, partner: number | null, afterWord: boolean): TokenKind {
  if (partner !== null) return partner > index ? 'opens' : 'closes';
  if (/^(?:[([{‘“`]|``|-l[rsc]b-)$/i.test(raw)) return 'opens';
  if (/^(?:[)\]}”]|''|-r[rsc]b-)$/i.test(raw)) return 'closes';
  if (/^[,.;:?!…%]+$/.test(raw)) return 'mark';
  if (afterWord && /^(?:['’](?:s|m|re|ve|ll|d)?|n['’]t)$/i.test(raw)) return 'ending';
  return 'word';
}
