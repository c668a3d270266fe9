import type { Span } from '../text/types.ts';
import { findWords } from '../text/words.ts';

/** A word folded for comparing, and its span with the sign or ending that belongs to it. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/**
 * The words of a span, folded so that running and tokenised text say the same: small letters, one apostrophe,
 * no possessive ending, no dots within. What changes the sense stays: `n't`, `'ll`, a currency sign, `%`.
 */
export function foldedWords(text: string, span: Span, language: string): FoldedWord[] {
  return findWords(text, span, language).map(({ start, end }) => {
    const word = foldWord(text.slice(start, end));
    const sign = signBefore(text, span.start, start);
    const [ending = ''] = endingAfter(text, end) ?? [];
    return {
      folded: text.charAt(sign).replace(/\P{Sc}/u, '') + word + foldEnding(ending),
      start: sign,
      end: Math.min(end + ending.length, span.end),
    };
  });
}

function foldWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ＇]/gu, "'")
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/'s?$/u, '');
}

/** Where a number's currency sign stands, which the tokenised form parts from it; else where the number begins. */
function signBefore(text: string, from: number, start: number): number {
  if (!/^\p{N}/u.test(text.charAt(start))) return start;
  for (const at of [start - 1, start - 2]) {
    if (at < from || !/^[\p{Sc} ]$/u.test(text.charAt(at))) return start;
    if (text.charAt(at) !== ' ') return at;
  }
  return start;
}

function endingAfter(text: string, end: number): RegExpExecArray | null {
  if (!/^[ %]$/.test(text.charAt(end))) return null;
  return /^(?: ?%| n['’]t| ['’](?:s|m|re|ve|ll|d))(?=\s|\p{P}|$)/iu.exec(text.slice(end, end + 6));
}

function foldEnding(ending: string): string {
  const folded = ending.trim().toLowerCase().replace('’', "'");
  return folded === "'s" ? '' : folded;
}
