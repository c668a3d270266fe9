import type { Span } from '../types.ts';
import { isSpace } from '../white-space.ts';

/** A double quotation mark: the marks that it can close, and whether it can open. */
interface QuotationMark {
  readonly closes: string;
  readonly opens: 'always' | 'where it looks so' | 'never';
}

const marks: ReadonlyMap<string, QuotationMark> = new Map<string, QuotationMark>([
  ['"', { closes: '"', opens: 'always' }],
  ['＂', { closes: '＂', opens: 'always' }],
  ['„', { closes: '', opens: 'always' }],
  ['‟', { closes: '„‟', opens: 'always' }],
  ['“', { closes: '„”', opens: 'always' }],
  ['”', { closes: '“„‟”', opens: 'where it looks so' }],
  ['«', { closes: '»', opens: 'always' }],
  // Finnish opens and closes with one and the same.
  ['»', { closes: '«»', opens: 'where it looks so' }],
  ['〟', { closes: '〝', opens: 'never' }],
  ...[...'「『﹁﹃｢《〈〝❝⸢'].map(
    (mark) => [mark, { closes: '', opens: 'always' }] satisfies [string, QuotationMark],
  ),
  ...[...'」「』『﹂﹁﹄﹃｣｢》《〉〈〞〝❞❝⸣⸢'.matchAll(/../gu)].map(
    ({ 0: pair }) =>
      [pair.charAt(0), { closes: pair.charAt(1), opens: 'never' }] satisfies [
        string,
        QuotationMark,
      ],
  ),
]);

const anyMark = /["＂„‟“”«»〟「『﹁﹃｢《〈〝❝⸢」』﹂﹄｣》〉〞❞⸣]/gu;

/**
 * What stands inside double quotation marks that close within the span, marks included, in order, without overlaps.
 * A mark that opens and never closes marks nothing, and neither does one that closes what was not opened.
 */
export function findQuoted(text: string, span: Span): Span[] {
  const open = new Map<string, number[]>();
  const pairs: Span[] = [];
  for (const { 0: written, index } of text.slice(span.start, span.end).matchAll(anyMark)) {
    const at = span.start + index;
    const mark = marks.get(written);
    if (mark === undefined || insideHebrewWord(text, at)) continue;
    const spaceBefore = at === span.start || isSpace(text.charCodeAt(at - 1));
    const spaceAfter = at + 1 === span.end || isSpace(text.charCodeAt(at + 1));
    const opening =
      !spaceAfter &&
      !'.,;:!?)]}'.includes(text.charAt(at + 1)) &&
      (spaceBefore || "([{‘'¿¡-–—".includes(text.charAt(at - 1)));
    const closed = opening && mark.opens !== 'never' ? undefined : lastOpen(open, mark.closes);
    if (closed !== undefined) pairs.push({ start: closed, end: at + 1 });
    else if (opening || (mark.opens === 'always' && (spaceBefore || !spaceAfter))) {
      const places = open.get(written);
      if (places === undefined) open.set(written, [at]);
      else places.push(at);
    }
  }
  return union(pairs);
}

/** Takes the last place where one of the given marks is open. */
function lastOpen(open: Map<string, number[]>, closes: string): number | undefined {
  for (const mark of closes) {
    const at = open.get(mark)?.pop();
    if (at !== undefined) return at;
  }
  return undefined;
}

/** Whether the mark is a sign of abbreviation between two Hebrew letters. */
function insideHebrewWord(text: string, at: number): boolean {
  return /^\p{Script=Hebrew}"\p{Script=Hebrew}$/u.test(text.slice(Math.max(at - 1, 0), at + 2));
}

function union(pairs: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...pairs].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
