import { nearestWords } from '../problems/nearest.ts';
import { findQuote } from '../text/find-quote.ts';
import { listFinder } from '../text/list-finder.ts';
import { foldApostrophes, foldCase } from '../text/normalise.ts';
import type { Span } from '../text/types.ts';

const wordBefore = /[\p{L}\p{M}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}]/u;

/** A place where a spelling stands, and which of those listed it is. */
export interface SpellingPlace extends Span {
  readonly index: number;
}

/** Makes a finder of spellings as whole words, whatever their case, their white space and the shape of their apostrophes. */
export function spellingFinder(spellings: readonly string[]): (text: string) => SpellingPlace[] {
  const find = listFinder(spellings.map(levelled));
  return (text) => {
    const places: SpellingPlace[] = [];
    const ends = new Map<number, number>();
    find(levelled(text), (index, { start, end }) => {
      if (start < (ends.get(index) ?? 0)) return true;
      ends.set(index, end);
      places.push({ index, start, end });
      return true;
    });
    return places;
  };
}

/** Whether one of the spellings stands in a text as whole words. */
export function hasSpelling(text: string, spellings: readonly string[]): boolean {
  return spellingTest(spellings)(text);
}

/** The same for many texts, which are each read once, however often they are asked about. */
export function spellingTest(spellings: readonly string[]): (text: string) => boolean {
  const find = listFinder(spellings.map(levelled));
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let has = false;
    find(levelled(text), () => {
      has = true;
      return false;
    });
    known.set(text, has);
    return has;
  };
}

/** Whether words stand in one of the texts letter for letter, but for white space, and as whole words. */
export function standsIn(texts: readonly string[], words: string): boolean {
  return texts.some((text) =>
    findQuote(text, { exact: words }).some((span) => standsAlone(text, span)),
  );
}

/** The nearest words in the texts, for a message. */
export function nearestIn(texts: readonly string[], words: string): string | undefined {
  for (const text of texts) {
    const near = nearestWords(text, words);
    if (near !== undefined) return text.slice(near.start, near.end);
  }
  return undefined;
}

/** Whether a stretch neither begins nor ends within a word. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const joins = (at: number) =>
    wordBefore.test(text.slice(Math.max(0, at - 2), at)) && wordAfter.test(text.slice(at, at + 2));
  return start === end || (!joins(start) && !joins(end));
}

/** The text in small letters, with one form of apostrophe, every unit at its place. */
function levelled(text: string): string {
  return foldApostrophes(foldCase(text));
}
