import { findQuoted } from './quoted.ts';
import { findSingleQuoted } from './single-quoted.ts';
import { findTokens } from '../tokenised/tokens.ts';
import type { Span } from '../types.ts';

/** Finds the stretches of a text in double or single quotation marks, marks included, outermost only, in order. */
export function findQuotations(written: string): Span[] {
  const text = withPlainMarks(written);
  const double = findQuoted(text, { start: 0, end: text.length });
  const found = double.flatMap((span, index) => [
    ...findSingleQuoted(text, double[index - 1]?.end ?? 0, span.start),
    span,
  ]);
  return [...found, ...findSingleQuoted(text, double.at(-1)?.end ?? 0, text.length)];
}

/** Marks that typewriters make of two signs, and graves, as those that they stand for; every other offset stays. */
function withPlainMarks(text: string): string {
  return text
    .replace(/``|,,(?=\p{L})|(?<![\p{L}\p{N}\p{P}])''(?=\p{L})/gu, ' “')
    .replaceAll("''", '” ')
    .replace(/(?<![\p{L}\p{N}])`(?=\p{L}[^`]*')/gu, "'")
    .replaceAll('❛', '‘')
    .replaceAll('❜', '’');
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

/** Whether a stretch of a paragraph stands in or around quotation marks; those that are not closed in it go on in the next, and those that it only closes began in one before. */
export function touchesQuotation(written: string, { start, end }: Span): boolean {
  const text = withPlainMarks(written);
  const quotations = findQuotations(text);
  if (quotations.some((quotation) => quotation.start < end && start < quotation.end)) return true;
  const last = quotations.findLast((quotation) => quotation.end <= start)?.end ?? 0;
  const next = quotations.find((quotation) => quotation.start >= end)?.start ?? text.length;
  if (last === 0 && lateClose.test(text.slice(Math.max(0, end - 2), next))) return true;
  const before = text.slice(last, end);
  return doubleOpen.test(before) || (last === 0 && singleOpen.test(before)) || after.test(before);
}

/** A double mark that can only open. */
const doubleOpen = /(?:^|[\s([{:—–])["“”„‟«»＂❝](?=\s?[\p{L}\p{N}\p{Sc}¿¡…'‘])|[「『﹁﹃｢《〝“„«]/u;

/** A single one that begins a paragraph. */
const singleOpen = /^\s*[‘’'‚‛‹›](?=[\p{L}\p{N}\p{Sc}¿¡…])/u;

/** A single one that opens what is said. */
const after = /[\p{L}\p{N}][:,]\s[‘'‚‛‹›](?=[\p{L}\p{N}\p{Sc}¿¡…])/u;

/** A mark that can only close, without one that opens. */
const lateClose =
  /(?:[\p{L}.,!?…]["”“»«＂❞]|[.,!?…][’'])(?=$|[\s,;:.!?)\]—–])|[」』﹂﹄｣〞〟》](?!\p{L}{0,9}[「『])/u;

/** The same for a paragraph in the tokenised form, whose marks are tokens of their own. */
export function touchesTokenised(text: string, paragraph: Span, { start, end }: Span): boolean {
  const tokens = findTokens(text, paragraph);
  const opened = tokens.findIndex(({ kind, raw }) => kind === 'opens' && isQuotationMark(raw));
  return tokens.some((token, index) => {
    if (token.partner === null) {
      if (/^(?:`{1,2}|[‘“])$/u.test(token.raw)) return token.start < end;
      // What a mark only closes began in an earlier paragraph.
      const closes = token.kind === 'closes' && isQuotationMark(token.raw);
      return closes && start < token.start && (opened === -1 || index < opened);
    }
    const closing = tokens[token.partner]?.end ?? 0;
    return token.partner > index && token.start < end && start < closing;
  });
}

function isQuotationMark(raw: string): boolean {
  return /^(?:''|``|["'`‘’“”])$/u.test(raw);
}
