import type { Span } from '../types.ts';
import { type BareToken, findBareTokens } from './bare-tokens.ts';
import { pairMarks } from './paired-marks.ts';

/**
 * What a token is: a word (a number too, or anything unknown), the ending of a word (`'s`, `n't`, a lone apostrophe),
 * a mark that opens or closes, a mark that follows a word, or one that joins two (`@-@`).
 */
type TokenKind = 'word' | 'ending' | 'opens' | 'closes' | 'mark' | 'joint';

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
  const bare = findBareTokens(text, span);
  const partners = pairMarks(bare);
  const tokens: Token[] = [];
  for (const [index, token] of bare.entries()) {
    const partner = partners.get(index) ?? null;
    const before = tokens.at(-1);
    const afterWord =
      before?.line === token.line && before.kind !== 'opens' && before.kind !== 'mark';
    const lone = before?.kind === 'mark' && bare[index + 1]?.line !== token.line;
    const closes = lone && before.line === token.line && /^['’]$/.test(token.raw);
    const kind = closes
      ? 'closes'
      : isOneWord(before, token)
        ? 'ending'
        : kindOf(token.raw, index, partner, afterWord);
    tokens.push({ ...token, kind, partner });
  }
  return tokens;
}

/** Words that the tokenised form parts: gonna, cannot. */
const parted: ReadonlySet<string> = new Set([
  ...['can not', 'gim me', 'gon na', 'got ta', 'lem me', 'wan na', "'t is", "'t was", "d' ye"],
]);

function isOneWord(before: Token | undefined, { raw, line }: BareToken): boolean {
  if (before?.line !== line) return false;
  return parted.has(`${before.raw} ${raw}`.toLowerCase().replaceAll('’', "'"));
}

function kindOf(raw: string, index: number, partner: number | null, afterWord: boolean): TokenKind {
  if (partner !== null) return partner > index ? 'opens' : 'closes';
  if (/^(?:[([{‘“`]|``|-l[rsc]b-)$/i.test(raw)) return 'opens';
  if (/^(?:[)\]}”]|''|-r[rsc]b-)$/i.test(raw)) return 'closes';
  if (/^[,.;:?!…%]+$/.test(raw)) return 'mark';
  if (/^@[-–—,.:/&]@$/.test(raw)) return 'joint';
  if (afterWord && /^(?:['’](?:(?:s|m|re|ve|ll|d|t)(?:['’]ve)?)?|n['’]t)$/i.test(raw))
    return 'ending';
  return 'word';
}
