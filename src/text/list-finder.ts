import { growTree, type ListTree, stepFrom } from './list-tree.ts';
import type { Span } from './types.ts';
import { foldWhiteSpace } from './normalise.ts';
import { isSpace } from './white-space.ts';

/** Told of a place of words listed, by their index; says whether more places of them are wanted. */
export type Found = (index: number, place: Span) => boolean;

/**
 * Makes a finder of all places in a text where any words of a list stand, white space folded, as whole words, in the
 * order of their ends. However many words are listed, and however alike, the text is read once.
 */
export function listFinder(list: readonly string[]): (text: string, found: Found) => void {
  const tree = growTree(list.map(foldWhiteSpace));
  return (text, found) => findPlaces(tree, text, found);
}

function findPlaces(tree: ListTree, text: string, found: Found): void {
  const { depths, shorter, words } = tree;
  let { ends } = tree;
  const places = new Uint32Array(text.length);
  let read = 0;
  let node = 0;
  let spaceBefore = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && spaceBefore) continue;
    spaceBefore = space;
    places[read] = at;
    read += 1;
    node = stepFrom(tree, node, space ? 0x20 : text.charCodeAt(at));
    if (ends[node] === 0 || isInsideWord(text, at + 1)) continue;
    for (let end = endFrom(ends, node); end > 0; end = endFrom(ends, shorter[end] ?? 0)) {
      const start = places[read - (depths[end] ?? 0)] ?? 0;
      if (isInsideWord(text, start) || found(words[end] ?? 0, { start, end: at + 1 })) continue;
      if (ends === tree.ends) ends = ends.slice();
      ends[end] = shorter[end] ?? 0;
    }
  }
}

/** The first node from one on to shorter ones where words end of which more places are wanted; shortens the way. */
function endFrom(ends: Int32Array, from: number): number {
  let end = from;
  while (ends[end] !== end) end = ends[end] ?? 0;
  for (let node = from; ends[node] !== end;) {
    const next = ends[node] ?? 0;
    ends[node] = end;
    node = next;
  }
  return end;
}

const letter = /^[\p{L}\p{M}\p{N}]$/u;

/** Whether letters or digits stand on both sides of an offset, or it lies within a number in digits. */
function isInsideWord(text: string, at: number): boolean {
  if (
    /^\d[.,]\d$/.test(text.slice(at - 1, at + 2)) ||
    /^\d[.,]\d$/.test(text.slice(at - 2, at + 1))
  ) {
    return true;
  }
  const after = text.codePointAt(at);
  if (after === undefined || at === 0 || !isLetter(after)) return false;
  const low = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return isLetter(text.codePointAt(low && at > 1 ? at - 2 : at - 1) ?? 0);
}

function isLetter(code: number): boolean {
  if (code > 0x7f) return letter.test(String.fromCodePoint(code));
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}
