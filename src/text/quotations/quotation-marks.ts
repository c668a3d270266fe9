import { findQuoted } from './quoted.ts';
import { findSingleQuoted } from './single-quoted.ts';
import { findTokens } from '../tokenised/tokens.ts';
import type { Span } from '../types.ts';

/** Finds the stretches of a text in double or single quotation marks, marks included, outermost only, in order. */
export function findQuotations(text: string): Span[] {
  const double = findQuoted(text, { start: 0, end: text.length });
  const found = double.flatMap((span, index) => [
    ...findSingleQuoted(text, double[index - 1]?.end ?? 0, span.start),
    span,
  ]);
  return [...found, ...findSingleQuoted(text, double.at(-1)?.end ?? 0, text.length)];
}

/** Blanks what stands in quotation marks, so that every other offset stays. */
export function blankQuotations(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of findQuotations(text)) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Whether a stretch stands in or around quotation marks; a mark that is not closed in its paragraph opens a quotation that goes on. */
export function touchesQuotation(text: string, { start, end }: Span): boolean {
  const quotations = findQuotations(text);
  if (quotations.some((quotation) => quotation.start < end && start < quotation.end)) return true;
  const last = quotations.findLast((quotation) => quotation.end <= start)?.end ?? 0;
  return /[“„«"]|^\s*[‘'](?=[\p{L}\p{N}$£€])/u.test(text.slice(last, end));
}

/** The same for a paragraph in the tokenised form, whose marks are tokens of their own. */
export function touchesTokenised(text: string, paragraph: Span, { start, end }: Span): boolean {
  const tokens = findTokens(text, paragraph);
  return tokens.some((token, index) => {
    if (token.partner === null) {
      return /^(?:`{1,2}|[‘“])$/u.test(token.raw) && token.start < end;
    }
    const closing = tokens[token.partner]?.end ?? 0;
    return token.partner > index && token.start < end && start < closing;
  });
}
