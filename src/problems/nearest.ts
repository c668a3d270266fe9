import search from 'approx-string-match';
import type { Span } from '../text/types.ts';
import { findLikely } from './likely.ts';

/** How much may differ between two things that are still near: one character in three. */
const tolerance = 1 / 3;

/** Longer words are compared by their beginning and their end, each half of this length. */
const longest = 500;

/** How far a word that a match cuts is followed. */
const longestWord = 40;

/** The known id that differs least from what was written, capitals apart; the first of equals; none if none is near. */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  let nearest: { id: string; distance: number } | undefined;
  for (const id of known) {
    const bound = Math.floor(Math.max(wanted.length, id.length) * tolerance);
    const better = Math.min(bound, (nearest?.distance ?? Infinity) - 1);
    const distance = distanceWithin(wanted, id.toLowerCase(), better);
    if (distance !== undefined) nearest = { id, distance };
  }
  return nearest?.id;
}

/** The stretch of a text that differs least from the words, capitals and the form of marks apart; none if none is near. */
export function nearestWords(text: string, words: string): Span | undefined {
  const wanted = level(words.trim().replace(/\s+/gu, ' '));
  const levelled = level(text);
  let nearest: Match | undefined;
  for (const { start, end } of findLikely(levelled, wanted)) {
    const match = matchIn(levelled.slice(start, end), wanted);
    if (match === undefined) continue;
    const whole = wholeWords(text, { start: start + match.start, end: start + match.end });
    const errors = match.errors + whole.added;
    if (errors < (nearest?.errors ?? wanted.length / 2)) nearest = { ...whole.span, errors };
  }
  return nearest === undefined ? undefined : { start: nearest.start, end: nearest.end };
}

interface Match extends Span {
  readonly errors: number;
}

function matchIn(text: string, words: string): Match | undefined {
  if (words.length <= longest) return matchFrom(0, text, words);
  const room = text.length - words.length + longest / 2;
  const head = matchFrom(0, text.slice(0, room), words.slice(0, longest / 2));
  const tailFrom = Math.max(text.length - room, 0);
  const tail = matchFrom(tailFrom, text.slice(tailFrom), words.slice(-longest / 2));
  if (head === undefined) return tail;
  if (tail === undefined) return head;
  return { start: head.start, end: tail.end, errors: head.errors + tail.errors };
}

/** The first of the best matches in a text that begins at an offset. */
function matchFrom(offset: number, text: string, words: string): Match | undefined {
  const [match] = search(text, words, Math.floor(words.length * tolerance));
  return match && { start: match.start + offset, end: match.end + offset, errors: match.errors };
}

/** The text in small letters, with one form of each mark, every unit at its place. */
function level(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text)
    .replace(/\s/gu, ' ')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’`]/gu, "'")
    .replace(/[–—]/gu, '-');
}

/** The span without white space around it and with the rest of the words that it cuts, and how many letters these add. */
function wholeWords(text: string, { start, end }: Span): { span: Span; added: number } {
  const cut = text.slice(start, end);
  const from = end - cut.trimStart().length;
  const to = start + cut.trimEnd().length;
  const span = { start: from, end: to };
  while (inWord(text, span.start) && from - span.start < longestWord) span.start -= 1;
  while (inWord(text, span.end) && span.end - to < longestWord) span.end += 1;
  return { span, added: from - span.start + span.end - to };
}

/** The number of letters to add, drop or change between two words, when it is at most `bound`. */
function distanceWithin(a: string, b: string, bound: number): number | undefined {
  if (Math.abs(a.length - b.length) > bound) return undefined;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const diagonal = above[column - 1] ?? 0;
      const side = Math.min(above[column] ?? 0, line[column - 1] ?? 0) + 1;
      line.push(same ? Math.min(diagonal, side) : Math.min(diagonal + 1, side));
    }
    if (Math.min(...line) > bound) return undefined;
    above = line;
  }
  const distance = above[b.length] ?? 0;
  return distance <= bound ? distance : undefined;
}

/** Whether an offset lies between two letters or digits. */
function inWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{M}\p{N}\p{Cs}]{2}$/u.test(text.slice(at - 1, at + 1));
}
