import { segmenterFor } from '../../text/segmenter.ts';
import type { Span } from '../../text/types.ts';
import { findFolded, foldForFind, placesOf } from './find-fragment.ts';

/** Words up to which a target is named whole; a longer one by its beginning and its end, or whole where these do not tell it. */
const mostWhole = 8;
const mostWholeOfAll = 30;
const fewest = 3;
const mostContext = 12;

/** All that a reader can find on a page, white space folded, a line for each block; and the same as a browser compares it. */
export interface Findable {
  readonly text: string;
  readonly folded: string;
}

/** Makes the text of a page ready to be searched. */
export function makeFindable(text: string): Findable {
  return { text, folded: foldForFind(text) };
}

/**
 * The directive of a text fragment, `text=...`, that finds a span of a page; null where none does.
 * The words given stand once in the page wherever that can be had; else the span is the first that they find.
 */
export function writeFragment(
  { text: page, folded }: Findable,
  span: Span,
  language = 'und',
): string | null {
  const target = toWholeWords(page, span, language);
  const pieces = blocksOf(page, target);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const words = wordsIn(page, target);
  const whole = pieces.length === 1 && words.length <= mostWholeOfAll;
  const forms = [
    ...(whole && words.length <= mostWhole ? [] : rangesOf(page, first, last)),
    ...(whole ? [{ start: first, end: null }] : []),
  ];
  const ways = [true, false].flatMap((alone) =>
    [0, mostContext].flatMap((context) => forms.map((form) => ({ ...form, alone, context }))),
  );
  for (const way of ways) {
    const found = lead(page, folded, way, target);
    if (found !== null) return found;
  }
  return null;
}

/** Beginning and end of a target, both as short as may be first. */
interface Form {
  readonly start: Span;
  readonly end: Span | null;
}

function rangesOf(page: string, first: Span, last: Span): Form[] {
  const heads = wordsIn(page, first);
  const tails = wordsIn(page, last);
  const apart = first !== last;
  const most = Math.min(mostContext, apart ? heads.length : Math.floor(heads.length / 2));
  const sizes = Array.from(
    { length: Math.max(1, most - fewest + 1) },
    (_, index) => fewest + index,
  );
  return sizes.map((size) => {
    const head = heads[Math.min(size, heads.length) - 1];
    const tail = tails.at(-Math.min(size, tails.length));
    return {
      start: { start: first.start, end: head?.end ?? first.end },
      end: { start: tail?.start ?? last.start, end: last.end },
    };
  });
}

/** A form, how many words around it may be named, and whether it has to stand once. */
interface Way extends Form {
  readonly context: number;
  readonly alone: boolean;
}

/** The directive of a form, with as little before and after it as makes it find the target. */
function lead(
  page: string,
  folded: string,
  { start, end, context: most, alone }: Way,
  target: Span,
): string | null {
  for (let context = Math.min(1, most); context <= most; context += 1) {
    const sides: readonly (readonly [number, number])[] =
      context === 0
        ? [[0, 0]]
        : end === null
          ? [
              [context, 0],
              [0, context],
              [context, context],
            ]
          : [[context, 0]];
    for (const [before, after] of sides) {
      const prefix = neighbours(page, start.start, -before);
      const suffix = neighbours(page, (end ?? start).end, after);
      if ((before > 0 && prefix === '') || (after > 0 && suffix === '')) continue;
      const directive = [
        ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
        encode(page.slice(start.start, start.end)),
        ...(end === null ? [] : [encode(page.slice(end.start, end.end))]),
        ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
      ].join(',');
      const found = findFolded(folded, `text=${directive}`);
      if (found?.start !== target.start || found.end !== target.end) continue;
      if (alone && !standsOnce(page, folded, start, prefix, suffix)) continue;
      return `text=${directive}`;
    }
  }
  return null;
}

function standsOnce(
  page: string,
  folded: string,
  start: Span,
  prefix: string,
  suffix: string,
): boolean {
  const words = foldForFind(page.slice(start.start, start.end));
  const places = placesOf(folded, words).filter(
    (at) =>
      folded.slice(0, at).trimEnd().endsWith(foldForFind(prefix)) &&
      folded
        .slice(at + words.length)
        .trimStart()
        .startsWith(foldForFind(suffix)),
  );
  return places.length === 1;
}

/**
 * So many words before (negative) or after a place, of its block, or of the next block where its own has none;
 * none where a mere sign stands next to it, which a browser may not take for a word.
 */
function neighbours(page: string, at: number, count: number): string {
  if (count === 0) return '';
  const before = page.slice(0, at).trimEnd();
  const [after = ''] = page.slice(at).trimStart().split('\n', 1);
  const block = count < 0 ? before.slice(before.lastIndexOf('\n') + 1) : after.trimEnd();
  const words = count < 0 ? block.split(' ').slice(count) : block.split(' ').slice(0, count);
  const next = words.at(count < 0 ? -1 : 0) ?? '';
  return /[\p{L}\p{N}]/u.test(next) ? words.join(' ') : '';
}

/** A browser finds whole words only: a target that begins or ends within one takes it in. */
function toWholeWords(page: string, { start, end }: Span, language: string): Span {
  const from = page.lastIndexOf('\n', start - 1) + 1;
  const to = page.indexOf('\n', end);
  const block = page.slice(from, to === -1 ? undefined : to);
  let whole = { start, end };
  for (const { segment, index, isWordLike } of segmenterFor(language, 'word').segment(block)) {
    const a = from + index;
    const b = a + segment.length;
    if (isWordLike !== true) continue;
    if (a < start && start < b) whole = { ...whole, start: a };
    if (a < end && end < b) whole = { ...whole, end: b };
  }
  return trim(page, whole);
}

function trim(page: string, { start, end }: Span): Span {
  const words = page.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** The parts of a span that lie in one block each. */
function blocksOf(page: string, span: Span): Span[] {
  const blocks: Span[] = [];
  for (let at = span.start; at < span.end;) {
    const end = page.indexOf('\n', at);
    const until = end === -1 ? span.end : Math.min(end, span.end);
    const block = trim(page, { start: at, end: until });
    if (block.start < block.end) blocks.push(block);
    at = until + 1;
  }
  return blocks;
}

function wordsIn(page: string, { start, end }: Span): Span[] {
  return [...page.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** In a directive, a hyphen at the edge of a part has a meaning of its own, and a comma between. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
