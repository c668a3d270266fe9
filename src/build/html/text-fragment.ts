import type { Span } from '../../text/types.ts';
import { findFolded, foldForFind } from './find-fragment.ts';
import { blocksOf, neighbours, toWholeWords, wordsIn } from './page-words.ts';
import { findWordRuns, type WordRuns } from './word-runs.ts';

/** Words up to which a target is named whole; a longer one by its beginning and its end, or whole where these do not tell it. */
const mostWhole = 8;
const mostWholeOfAll = 30;
const fewest = 3;
const mostContext = 12;

/** Up to how many units of a page every directive is tried as a browser does; the time of that is the page's, for each. */
const mostTried = 100_000;

/** All that a reader can find on a page, white space folded, a line for each block; and the same as a browser compares it. */
export interface Findable {
  readonly text: string;
  readonly folded: string;
  readonly runs: WordRuns;
}

/** Makes the text of a page ready to be searched. */
export function makeFindable(text: string): Findable {
  const folded = foldForFind(text);
  return { text, folded, runs: findWordRuns(folded) };
}

/**
 * The directive of a text fragment, `text=...`, that finds a span of a page; null where none does.
 * The words given stand once in the page wherever that can be had; else the span is the first that they find.
 */
export function writeFragment(findable: Findable, span: Span, language = 'und'): string | null {
  const { text: page } = findable;
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
  ].filter((form) => canBeFirst(findable, form));
  const ways = [true, false].flatMap((alone) =>
    [0, mostContext].flatMap((context) => forms.map((form) => ({ ...form, alone, context }))),
  );
  for (const way of ways) {
    const found = lead(findable, way, target);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a form, with all that may be named around it, is not found earlier in the page. */
function canBeFirst(findable: Findable, { start, end }: TargetForm): boolean {
  const before = neighbours(findable.text, start.start, -mostContext);
  const after = end === null ? neighbours(findable.text, start.end, mostContext) : null;
  return lookAt(findable, { start: before?.start ?? start.start, end: after?.end ?? start.end })
    .first;
}

/** Whether the words of a span are the first of their kind in the page, and the only ones. */
function lookAt({ runs }: Findable, { start, end }: Span): ReturnType<WordRuns['look']> {
  const index = firstFrom(runs.starts, start);
  return runs.look(index, firstFrom(runs.starts, end) - index);
}

/** The index of the first of rising numbers that is no smaller. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Beginning and end of a target, both as short as may be first. */
interface TargetForm {
  readonly start: Span;
  readonly end: Span | null;
}

function rangesOf(page: string, first: Span, last: Span): TargetForm[] {
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
interface Way extends TargetForm {
  readonly context: number;
  readonly alone: boolean;
}

/** The directive of a form, with as little before and after it as makes it find the target. */
function lead(
  findable: Findable,
  { start, end, context: most, alone }: Way,
  target: Span,
): string | null {
  const { text: page, folded } = findable;
  for (let context = Math.min(1, most); context <= most; context += 1) {
    for (const [before, after] of contextSizes(context, end === null)) {
      const prefix = neighbours(page, start.start, -before);
      const suffix = neighbours(page, (end ?? start).end, after);
      if ((before > 0 && prefix === null) || (after > 0 && suffix === null)) continue;
      const run = { start: prefix?.start ?? start.start, end: suffix?.end ?? start.end };
      const look = lookAt(findable, run);
      if (!look.first || (alone && !look.alone)) continue;
      if (
        end !== null &&
        folded.indexOf(folded.slice(end.start, end.end), start.end) !== end.start
      ) {
        continue;
      }
      const directive = [
        ...(prefix === null ? [] : [`${encodeWords(page.slice(prefix.start, prefix.end))}-`]),
        encodeWords(page.slice(start.start, start.end)),
        ...(end === null ? [] : [encodeWords(page.slice(end.start, end.end))]),
        ...(suffix === null ? [] : [`-${encodeWords(page.slice(suffix.start, suffix.end))}`]),
      ].join(',');
      if (page.length > mostTried || finds(folded, directive, target)) return `text=${directive}`;
    }
  }
  return null;
}

/** How many words before and after a form are tried. */
function contextSizes(context: number, whole: boolean): readonly (readonly [number, number])[] {
  if (context === 0) return [[0, 0]];
  if (!whole) return [[context, 0]];
  return [
    [context, 0],
    [0, context],
    [context, context],
  ];
}

function finds(folded: string, directive: string, target: Span): boolean {
  const found = findFolded(folded, `text=${directive}`);
  return found?.start === target.start && found.end === target.end;
}

/** In a directive, a hyphen at the edge of a part has a meaning of its own, and a comma between. */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
