import { nearestWords } from '../problems/nearest.ts';
import { listFinder } from '../text/list-finder.ts';
import { foldApostrophes, foldCase } from '../text/normalise.ts';
import type { Span } from '../text/types.ts';

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

/** The nearest words in the texts, for a message. */
export function nearestIn(texts: readonly string[], words: string): string | undefined {
  for (const text of texts) {
    const near = nearestWords(text, words);
    if (near !== undefined) return text.slice(near.start, near.end);
  }
  return undefined;
}

/** The text in small letters, with one form of apostrophe, every unit at its place. */
function levelled(text: string): string {
  return foldApostrophes(foldCase(text));
}
