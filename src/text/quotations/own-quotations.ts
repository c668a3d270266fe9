import { findQuoted } from './quoted.ts';
import type { Span } from '../types.ts';

/**
 * Every mark that a reader takes for a quotation mark, as the one of ours that it stands for. In our own words any of
 * them opens or closes a quotation, so that none goes by because it looks unusual.
 */
const levelForms: ReadonlyMap<string, string> = new Map([
  ...[...'❝🙶〝⹂‟'].map((mark) => [mark, '“'] as const),
  ...[...'❞🙷〞〟'].map((mark) => [mark, '”'] as const),
  ...[...'＂″‶ʺ˝ˮ״🙸❠〃'].map((mark) => [mark, '"'] as const),
  ...[...'‹❮⟪《⟨〈'].map((mark) => [mark, '«'] as const),
  ...[...'›❯⟫》⟩〉'].map((mark) => [mark, '»'] as const),
  ...[...'『﹁｢﹃⸢'].map((mark) => [mark, '「'] as const),
  ...[...'』﹂｣﹄⸣'].map((mark) => [mark, '」'] as const),
  ...[...'‚‛❛❟`｀ʽʻ'].map((mark) => [mark, '‘'] as const),
  ...[...'❜´'].map((mark) => [mark, '’'] as const),
  ...[...'＇′‵׳'].map((mark) => [mark, "'"] as const),
]);

/** Where one of the forms can stand: any mark but those of ASCII, of which the grave accent is one of them. */
const unusual = /[[[\p{P}\p{S}\p{Lm}]--[\x00-\x7f]]`]/gv;

/** The text with each quotation mark in the form that it stands for, every unit at its place. */
function level(text: string): string {
  return text
    .replace(/`[^`]+`/gu, (code) => ` ${code.slice(1, -1)} `)
    .replace(/``|‘‘|‚‚|❛❛|,,(?=\S)|(?<![\p{L}\p{N}\p{P}\p{S}])(?:''|’’)(?=\S)/gu, ' “')
    .replace(/''|’’|´´|❜❜/gu, '” ')
    .replace(/(?<=\p{N}\s?)[′″](?=\W|$)/gu, (sign) => ' '.repeat(sign.length))
    .replace(unusual, formOf);
}

/** Room that a mark of two units leaves is outside the quotation. */
function formOf(mark: string): string {
  const form = levelForms.get(mark) ?? mark;
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
    .filter(outsideOf(single.quotations));
  const apart = double.filter(outsideOf(single.quotations));
  return {
    quotations: [...single.quotations, ...apart].sort(byStart),
    lone: [...single.lone, ...lone].sort(byStart),
  };
}

/** Tells which of ascending spans lie in none of the given, which ascend and lie apart. */
function outsideOf(quotations: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((quotations[next]?.end ?? Infinity) <= start) next += 1;
    const each = quotations[next];
    return each === undefined || start <= each.start || each.end <= end - 1;
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Single marks: an opening one is never an apostrophe; a straight or closing one opens where a word begins and another closes it. */
function findSingle(text: string): OwnQuotations {
  const quotations: Span[] = [];
  const lone: Span[] = [];
  const closing = new Map(
    Object.entries(closedBy).map(([mark, closers]) => [mark, nextOf(findClosers(text, closers))]),
  );
  let from = 0;
  for (const { 0: mark, index: start } of text.matchAll(/[‘’'](?!\s|$)/gu)) {
    if (start < from) continue;
    const joined = mark === '‘' ? /[\p{L}\p{N}]/u : /[\p{L}\p{N}\p{M}\p{P}\p{S}]/u;
    if (joined.test(text.charAt(start - 1))) continue;
    const close = closing.get(mark)?.(start + 1);
    if (close !== undefined) {
      from = close + 1;
      quotations.push({ start, end: from });
    } else if (mark === '‘') lone.push({ start, end: start + 1 });
  }
  return { quotations, lone };
}

/** What closes a single mark; a ‘ after a „low‘ one closes as well. */
const closedBy: Readonly<Record<string, RegExp>> = {
  "'": /(?<!\s)'(?![\p{L}\p{N}])/gu,
  '’': /(?<!\s)’(?![\p{L}\p{N}])/gu,
  '‘': /(?<!\s)[’‘](?![\p{L}\p{N}])/gu,
};

function findClosers(text: string, closers: RegExp): number[] {
  return [...text.matchAll(closers)].map(({ index }) => index);
}

/** The first of ascending places from one on; asked for places that ascend, it looks at each once. */
function nextOf(places: readonly number[]): (from: number) => number | undefined {
  let next = 0;
  return (from) => {
    while ((places[next] ?? Infinity) < from) next += 1;
    return places[next];
  };
}

/** Blanks what stands in quotation marks, so that every other offset stays. */
export function blankOwnQuotations(text: string, { quotations } = findOwnQuotations(text)): string {
  return blank(text, quotations, ' ');
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
