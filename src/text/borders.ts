import { segmenterFor } from './segmenter.ts';
import type { Form } from './types.ts';
import { isSpace } from './white-space.ts';

/** What of a text tells where its words begin and end. */
export interface WrittenBorders {
  readonly language: string;
  readonly form: Form;
}

/** How far a word is followed to both sides, in UTF-16 units. */
const reachOfBorder = 60;

/**
 * Whether words may begin or end at an offset: it lies within no character as readers see it, no word (a compound with
 * hyphens is one), no number with its sign, and in the tokenised form between no word and its ending.
 */
export function isBorder(text: string, at: number, { language, form }: WrittenBorders): boolean {
  if (at <= 0 || at >= text.length) return true;
  // A mark belongs to the letter or the space before it; at the start of a line there is none.
  const isMark = /^[\p{M}\u200c\u200d]/u.test(text.slice(at, at + 2));
  if (isMark && !/\p{Cc}/u.test(text.charAt(at - 1))) return false;
  if (isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))) {
    return form === 'plain' || !isBeforeEnding(text, at);
  }
  let from = at;
  let to = at;
  while (from > Math.max(0, at - reachOfBorder) && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  while (to < Math.min(text.length, at + reachOfBorder) && !isSpace(text.charCodeAt(to))) to += 1;
  const chunk = text.slice(from, to);
  const offset = at - from;
  if (form === 'tokenised' && /^(?:``|''|-[lr][rsc]b-)$/i.test(chunk)) return false;
  if (!isPlainText(chunk) && segmentAt(chunk, offset, language, 'grapheme').index !== offset) {
    return false;
  }
  const before = withoutUnseenEnd(chunk.slice(0, offset));
  const after = chunk.slice(offset).replace(/^\p{Default_Ignorable_Code_Point}+/u, '');
  if (before === '' || after === '') return true;
  return !isWithinWord(before, after, language) && !isWithinNumber(before, after);
}

/** What is not seen parts nothing. */
function withoutUnseenEnd(text: string): string {
  if (isPlainText(text.slice(-1))) return text;
  const letters = [...text];
  const last = letters.findLastIndex((each) => !/\p{Default_Ignorable_Code_Point}/u.test(each));
  return letters.slice(0, last + 1).join('');
}

function isPlainText(text: string): boolean {
  return /^[!-~]*$/.test(text);
}

function segmentAt(
  text: string,
  at: number,
  language: string,
  granularity: 'word' | 'grapheme',
): Intl.SegmentData {
  const found = segmenterFor(language, granularity).segment(text).containing(at);
  if (found === undefined)
    throw new RangeError(`There is no offset ${at} in ${text.length} units.`);
  return found;
}

/** Languages that write an article and the like together with the next word, which is one of its own. */
const eliding = /^(?:ca|co|fr|fur|it|lij|oc|pms|scn|vec|wa)(?:-|$)/;

/** Whether an offset between two parts of a chunk without white space lies within a word. */
function isWithinWord(before: string, after: string, language: string): boolean {
  if (
    unspacedScripts.test([...before.slice(-2)].at(-1) ?? '') ||
    unspacedScripts.test([...after][0] ?? '')
  )
    return false;
  if (eliding.test(language) && /\p{L}['’]$/u.test(before) && /^\p{L}/u.test(after)) return false;
  // Two sentences between which the space is lost.
  if (
    /\p{Ll}[.?!]?$/u.test(before) &&
    /^[.?!]?\p{Lu}/u.test(after) &&
    /[.?!]/.test(before.slice(-1) + after.slice(0, 1))
  ) {
    return false;
  }
  const joins = /[\p{L}\p{M}\p{N}][-‐‑_&@]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  const joined = /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[-‐‑_&@][\p{L}\p{N}]/u.test(after);
  if (joins || joined || isBesideBracket(before, after)) return true;
  const { index, isWordLike } = segmentAt(before + after, before.length, language, 'word');
  return isWordLike === true && index !== before.length;
}

/** Whether a bracket within a word, as in “(il)legal” or “mill(s)”, stands on either side. */
function isBesideBracket(before: string, after: string): boolean {
  const closes = /\p{L}[)\]]$/u.test(before) && /^\p{Ll}/u.test(after);
  const closed = /\p{L}$/u.test(before) && /^[)\]]\p{Ll}/u.test(after);
  const opens = /\p{L}$/u.test(before) && /^[(\[]\p{Ll}/u.test(after);
  const opened = /\p{L}[(\[]$/u.test(before) && /^\p{Ll}/u.test(after);
  return closes || closed || opens || opened;
}

/** Scripts that set no spaces between words: what of them is a word, no rule without a dictionary says. */
const unspacedScripts =
  /(?!\p{scx=Latn})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Whether an offset lies between digits and their separators, their sign, their currency or what follows them. */
function isWithinNumber(before: string, after: string): boolean {
  const digitBefore = /\p{N}$/u.test(before);
  const digitAfter = /^\p{N}/u.test(after);
  if (digitAfter && /(?:\p{N}[.,:/'’٫٬–−]|(?:^|[^\p{L}\p{N}])[-+−±.~]|\p{Sc})$/u.test(before))
    return true;
  if (digitBefore && /^(?:[.,:/'’٫٬–−]\p{N}|[%‰°+\p{No}]|\p{Sc})/u.test(after)) return true;
  if (/\p{Sc}$/u.test(before) && /^(?:\p{L}{1,3})?\p{N}/u.test(after)) return true;
  if (/(?:^|[^\p{L}\p{N}])[-+−±~]$/u.test(before) && /^\p{Sc}\p{N}/u.test(after)) return true;
  return /\p{L}$/u.test(before) && /^\p{Sc}\s?\p{N}/u.test(after);
}

/** Whether an offset beside white space parts a word of a line from an ending that the tokenised form sets apart. */
function isBeforeEnding(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && /[ \t]/.test(text.charAt(to))) to += 1;
  if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from))) return false;
  return from < to && /^(?:n['’]t|['’](?:s|m|re|ve|ll|d|t))(?:\s|$)/iu.test(text.slice(to, to + 4));
}
