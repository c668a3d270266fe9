import { brackets } from './tokens.ts';

/**
 * What a text says, for comparing a restored text with its file: small letters, no white space,
 * one form of each quotation mark (a double mark is two single ones) and bracket.
 */
export function fold(text: string): string {
  return text
    .split(/\s+/u)
    .map((token) => brackets.get(token.toLowerCase()) ?? token)
    .join('')
    .replace(/[“”„‟"«»″]/gu, "''")
    .replace(/[`‘’‚‛‹›′]/gu, "'")
    .replace(/\p{L}/gu, (letter) => letter.toLowerCase());
}
