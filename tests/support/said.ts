import { brackets } from '../../src/text/tokenised/tokens.ts';

/**
 * What a text says, for comparing a restored text with its file: small letters, no white space,
 * one form of each quotation mark (a double mark is two single ones) and bracket.
 */
export function fold(text: string): string {
  const marked = text
    .split(/\p{White_Space}+/u)
    .map((token) => brackets.get(token.toLowerCase()) ?? token)
    .join('')
    .replace(/[“”„‟"«»″]/gu, "''")
    .replace(/[`‘’‚‛‹›′]/gu, "'");
  // One character at a time, since a capital sigma has another small letter at the end of a word.
  return Array.from(marked, (character) => character.toLowerCase()).join('');
}
