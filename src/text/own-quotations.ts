import { findQuoted } from './quoted.ts';
import type { Span } from './types.ts';

/**
 * Every mark that a reader takes for a quotation mark, as the one of ours that it stands for. In our own words any of
 * them opens or closes a quotation, so that none goes by because it looks unusual.
 */
const forms: ReadonlyMap<string, string> = new Map([
  ...[...'❝🙶〝⹂‟'].map((mark) => [mark, '“'] as const),
  ...[...'❞🙷〞〟'].map((mark) => [mark, '”'] as const),
  ...[...'＂″‶ʺ˝ˮ״🙸❠'].map((mark) => [mark, '"'] as const),
  ...[...'‹❮⟪《'].map((mark) => [mark, '«'] as const),
  ...[...'›❯⟫》'].map((mark) => [mark, '»'] as const),
  ...[...'『﹁｢﹃⸢'].map((mark) => [mark, '「'] as const),
  ...[...'』﹂｣﹄⸣'].map((mark) => [mark, '」'] as const),
  ...[...'‚‛❛`ʽʻ'].map((mark) => [mark, '‘'] as const),
  ...[...'❜´'].map((mark) => [mark, '’'] as const),
  ...[...'＇′‵׳'].map((mark) => [mark, "'"] as const),
]);

/** The text with each quotation mark in the form that it stands for, every unit at its place. */
function level(text: string): string {
  return text
    .replace(/`[^`]+`/gu, (code) => ` ${code.slice(1, -1)} `)
    .replace(/``|‘‘|‚‚|❛❛|,,(?=\S)|(?<![\p{L}\p{N}\p{P}\p{S}])(?:''|’’)(?=\S)/gu, ' “')
    .replace(/''|’’|´´|❜❜/gu, '” ')
    .replace(/(?<=\p{N}\s?)[′″](?=\W|$)/gu, (sign) => ' '.repeat(sign.length))
    .replace(/[^\s\w]/gu, (mark) => formOf(mark));
}

/** Room that a mark of two units leaves is outside the quotation. */
function formOf(mark: string): string {
  const form = forms.get(mark) ?? mark;
  return form === '”' ? form.padEnd(mark.length) : form.padStart(mark.length);
}

/** Quotations of our own words, marks included, in order, and the marks that open or close none. */
export interface OwnQuotations {
  readonly quotations: readonly Span[];
  readonly lone: readonly Span[];
}

/** Finds what a reader takes for a quotation in a text of ours, whatever its marks, outermost only. */
export function findOwnQuotations(text: string): OwnQuotations {
  const levelled = level(text);
  const double = findQuoted(levelled, { start: 0, end: levelled.length });
  // What stands in double marks hides its own single ones.
  const outside = blank(levelled, double, 'x');
  const single = findSingle(outside);
  const lone = [...outside.matchAll(/["“”„«»「」]/gu)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter(
      ({ start }) => !single.quotations.some((each) => each.start < start && start < each.end),
    );
  const within = (span: Span) =>
    single.quotations.some((each) => each.start < span.start && span.end < each.end);
  return {
    quotations: [...single.quotations, ...double.filter((span) => !within(span))].sort(inOrder),
    lone: [...single.lone, ...lone].sort(inOrder),
  };
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Single marks: an opening one is never an apostrophe; a straight or closing one opens where a word begins and another closes it. */
function findSingle(text: string): OwnQuotations {
  const quotations: Span[] = [];
  const lone: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!/[‘’']/u.test(mark) || isSpace(text.charAt(at + 1))) continue;
    const joined = mark === '‘' ? /[\p{L}\p{N}]/u : /[\p{L}\p{N}\p{M}\p{P}\p{S}]/u;
    const opens = !joined.test(text.charAt(at - 1));
    if (!opens) continue;
    const end = findClose(text, at + 1, mark);
    if (end === null) {
      if (mark === '‘') lone.push({ start: at, end: at + 1 });
    } else {
      quotations.push({ start: at, end });
      at = end - 1;
    }
  }
  return { quotations, lone };
}

function findClose(text: string, from: number, opening: string): number | null {
  const closing = opening === "'" ? "'" : '’';
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    // A ‘ after a „low‘ one closes as well.
    const closes = mark === closing || (opening === '‘' && mark === '‘' && at > from);
    if (closes && !isSpace(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) {
      return at + 1;
    }
  }
  return null;
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}

/** Blanks what stands in quotation marks, so that every other offset stays. */
export function blankOwnQuotations(text: string): string {
  return blank(text, findOwnQuotations(text).quotations, ' ');
}

function blank(text: string, spans: readonly Span[], filler: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), filler.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
