import type { BareToken } from './bare-tokens.ts';

type BareTokens = readonly BareToken[];

/** The quotation marks of a tokenised text that open and close each other, by their indexes, both ways. */
export function pairMarks(tokens: BareTokens): Map<number, number> {
  const partners = new Map<number, number>();
  const join = (opening: number, closing: number) => {
    partners.set(opening, closing);
    partners.set(closing, opening);
  };
  const waits = closingsAhead(tokens);
  let single: number | undefined;
  let double: number | undefined;
  for (const [index, { raw }] of tokens.entries()) {
    const opensLine = tokens[index - 1]?.line !== tokens[index]?.line;
    if (raw === '`' || raw === '‘') {
      // A mark at the beginning of a line within a quotation says that it goes on.
      if (single === undefined || !opensLine) single = index;
    } else if (single === undefined && opensForSure(tokens, index) && waits[index + 1] === true) {
      single = index;
    } else if (raw === '``' || raw === '“' || (raw === '"' && double === undefined)) {
      if (double === undefined || !opensLine) double = index;
    } else if (isSingleClosing(raw) && single !== undefined) {
      if (looksPossessive(tokens, index) && waits[index + 1] === true) continue;
      join(single, index);
      single = undefined;
    } else if ((raw === "''" || raw === '”' || raw === '"') && double !== undefined) {
      join(double, index);
      double = undefined;
    }
  }
  return partners;
}

/** For each token, whether a `'` that can only close stands from there on, before the next opening mark. */
function closingsAhead(tokens: BareTokens): boolean[] {
  const ahead = Array.from<boolean>({ length: tokens.length + 1 }).fill(false);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const raw = tokens[index]?.raw ?? '';
    const opens = raw === '`' || raw === '‘';
    ahead[index] = !opens && (ahead[index + 1] === true || closesForSure(tokens, index));
  }
  return ahead;
}

/** Whether a `'` stands where only an opening mark can: before a word, at the beginning of a line or after a mark. */
function opensForSure(tokens: BareTokens, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || !isSingleClosing(token.raw) || next?.line !== token.line) return false;
  if (!/^[\p{L}\p{N}]/u.test(next.raw)) return false;
  return before?.line !== token.line || /[:,.;?!]$/.test(before.raw);
}

function closesForSure(tokens: BareTokens, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || !isSingleClosing(token.raw)) return false;
  if (before?.line !== token.line || /[,.;?!…]$/.test(before.raw)) return true;
  // An apostrophe of its own follows an s, or what is cut: goin', o'.
  return /^\p{L}{2,}$/u.test(before.raw) && !/(?:[sxz]|in|an|ol)$/i.test(before.raw);
}

/** Whether a `'` stands as in "workers ' rights": after an s, before a word of the same line. */
function looksPossessive(tokens: BareTokens, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.line !== token?.line || next?.line !== token?.line) return false;
  return /[sxz]$/i.test(before?.raw ?? '') && /^[\p{L}\p{N}]/u.test(next?.raw ?? '');
}

function isSingleClosing(raw: string): boolean {
  return raw === "'" || raw === '’';
}
