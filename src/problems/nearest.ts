import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import { foldCase, foldMarks, foldWhiteSpace } from '../text/normalise.ts';
import type { Span } from '../text/types.ts';
import { findCandidateWindows } from './candidate-windows.ts';

/** How much may differ between two things that are still near: one character in three. */
const tolerance = 1 / 3;

/** Longer words are compared by their beginning and their end, each half of this length. */
const longestText = 500;

/** Words that are longer still are near to none: to compare them would take seconds. */
const longestOfAll = 3_000;

/** How many matches that differ equally are weighed against each other. */
const most = 50;

/** How many characters are searched for the nearest words to many. */
const mostTriedText = 2_000_000;

/** How far a word that a match cuts is followed. */
const longestWord = 40;

/** The known id that differs least from what was written, capitals apart; the first of equals; none if none is near. */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  let nearest: { id: string; errors: number } | undefined;
  for (const id of known) {
    const most = Math.floor(Math.max(wanted.length, id.length) * tolerance);
    if (Math.abs(wanted.length - id.length) > most || id.length > longestText) continue;
    const errors = countErrors(wanted, id.toLowerCase());
    if (errors <= most && errors < (nearest?.errors ?? Infinity)) nearest = { id, errors };
  }
  return nearest?.id;
}

/** The letters to add, drop or change between two words; the first that differ count once where they are only swapped. */
function countErrors(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return Math.min(distance(a, b), distance(swapped, b) + 1);
}

/** How often the nearest words in a text are looked for in one go: less often the longer the text is, so that many mistakes stay quick. */
export function nearestTries(text: string): number {
  return Math.ceil(mostTriedText / (text.length + 1));
}

/** The stretch of a text that differs least from the words, capitals and the form of marks apart; none if none is near. */
export function nearestWords(text: string, words: string): Span | undefined {
  const wanted = levelledText(foldWhiteSpace(words));
  if (wanted.length > longestOfAll) return undefined;
  const searched = levelledText(text);
  let nearest: Match | undefined;
  for (const { start, end } of findCandidateWindows(searched, wanted)) {
    for (const match of matchesIn(searched.slice(start, end), wanted)) {
      const whole = wholeWords(text, moved(match, start));
      if (isBetter(whole, nearest, wanted.length)) nearest = whole;
    }
    if (nearest?.errors === 0) break;
  }
  return nearest && { start: nearest.start, end: nearest.end };
}

/** A stretch of the text and how many letters it differs by. */
interface Match extends Span {
  readonly errors: number;
}

/** Fewer errors are better, then a length nearer to that of the words; half of these may differ at most. */
function isBetter(match: Match, known: Match | undefined, length: number): boolean {
  if (known === undefined) return match.errors < length / 2;
  const off = ({ start, end }: Match) => Math.abs(end - start - length);
  return match.errors < known.errors || (match.errors === known.errors && off(match) < off(known));
}

function matchesIn(text: string, words: string): Match[] {
  if (words.length <= longestText) return matchesFrom(0, text, words);
  const part = longestText / 2;
  const room = Math.max(text.length - words.length + part, 0);
  const [head] = matchesFrom(0, text.slice(0, room), words.slice(0, part));
  const [tail] = matchesFrom(
    text.length - room,
    text.slice(text.length - room),
    words.slice(-part),
  );
  if (head === undefined) return tail === undefined ? [] : [tail];
  if (tail === undefined || tail.end <= head.start) return [head];
  return [{ start: head.start, end: tail.end, errors: head.errors + tail.errors }];
}

/** The first best matches in a text that begins at an offset. */
function matchesFrom(offset: number, text: string, words: string): Match[] {
  const matches = search(text, words, Math.floor(words.length * tolerance));
  return matches.slice(0, most).map((match) => moved(match, offset));
}

function moved({ start, end, errors }: Match, by: number): Match {
  return { start: start + by, end: end + by, errors };
}

/** The text in small letters, with one form of each mark, every unit at its place. */
function levelledText(text: string): string {
  return foldMarks(foldCase(text));
}

/** A match without white space around it and with the rest of the words that it cuts, which count as errors. */
function wholeWords(text: string, { start, end, errors }: Match): Match {
  const cut = text.slice(start, end);
  const from = end - cut.trimStart().length;
  const to = start + cut.trimEnd().length;
  const whole = { start: from, end: to };
  while (inWord(text, whole.start) && from - whole.start < longestWord) whole.start -= 1;
  while (inWord(text, whole.end) && whole.end - to < longestWord) whole.end += 1;
  return { ...whole, errors: errors + from - whole.start + whole.end - to };
}

/** Letters and digits, but for the scripts that write words without spaces. */
const spaced =
  /^[[\p{L}\p{M}\p{N}\p{Cs}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]{2}$/v;

/** Whether an offset lies within a word. */
function inWord(text: string, at: number): boolean {
  return at > 0 && spaced.test(text.slice(at - 1, at + 1));
}
