import { type LabelWeight, labelWidth } from './measure.ts';
import type { Part, Text } from './scene.ts';
import { textAt, type TextStyle } from './text.ts';

/** The width of stretches of one line, in CSS pixels. */
function partsWidth(parts: readonly Part[], size: number): number {
  return parts.reduce((sum, { text, weight }) => sum + labelWidth(text, size, weight), 0);
}

/** Breaks words, which may have several weights, into lines no wider than `most` pixels; nothing is left out: a word that is too wide alone is broken where it has to be. */
export function wrapParts(parts: readonly Part[], most: number, size: number): Part[][] {
  const lines: Part[][] = [];
  for (const word of wordsOfParts(parts)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : joinAlike([...line, spaceAfter(line), ...word]);
    if (line !== undefined && partsWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(...cutWord(word, most, size));
  }
  return lines;
}

/** The same for words of one weight. */
export function wrapLabel(
  text: string,
  most: number,
  size: number,
  weight: LabelWeight = '400',
): string[] {
  return wrapParts([{ text, weight }], most, size).map(joinParts);
}

/** Lines of words in several weights, one under the other, the first with its baseline at `y`. */
export function partsAt(
  lines: readonly (readonly Part[])[],
  x: number,
  y: number,
  { leading, ...style }: TextStyle & { readonly leading: number },
): Text[] {
  return lines.map((parts, at) => ({
    ...textAt(joinParts(parts), x, y + at * leading, style),
    parts,
  }));
}

function joinParts(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

function spaceAfter(line: readonly Part[]): Part {
  return { text: ' ', weight: line.at(-1)?.weight ?? '400' };
}

/** The words of stretches; one may lie in several of them. */
function wordsOfParts(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [[]];
  for (const { text, weight } of parts) {
    text.split(/\s+/u).forEach((piece, at) => {
      if (at > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ text: piece, weight });
    });
  }
  return words.filter((word) => word.length > 0);
}

/** A word in lines that are each no wider than `most`: one line, where it fits. */
function cutWord(word: readonly Part[], most: number, size: number): Part[][] {
  if (partsWidth(word, size) <= most) return [[...word]];
  const lines: Part[][] = [];
  for (const { text, weight } of word) {
    for (const letter of text) {
      const line = lines.at(-1) ?? [];
      const longer = joinAlike([...line, { text: letter, weight }]);
      if (line.length > 0 && partsWidth(longer, size) <= most) lines[lines.length - 1] = longer;
      else lines.push([{ text: letter, weight }]);
    }
  }
  return lines;
}

/** Neighbours of one weight as one stretch. */
function joinAlike(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.weight !== part.weight) joined.push(part);
    else joined[joined.length - 1] = { text: last.text + part.text, weight: last.weight };
  }
  return joined;
}
