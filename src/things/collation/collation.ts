import type { AlignedBlock } from '../../analysis/align.ts';
import type { Span } from '../../text/types.ts';

/** A sentence as readers see it, and where its words stand in it. */
export interface CollatedSide {
  readonly text: string;
  readonly words: readonly Span[];
}

/** What stands side by side: the same words, others at the same place, or words that only one side has. */
export interface CollationRow {
  readonly left: string | null;
  readonly right: string | null;
  readonly sign: '=' | '≠' | 'only-left' | 'only-right';
}

/**
 * Sets two sentences side by side. Of the stretches given, those that stand in the same order on both sides are rows
 * of same words; every word of both sentences stands in one row, in order, with the marks around it.
 */
export function collate(
  left: CollatedSide,
  right: CollatedSide,
  stretches: readonly AlignedBlock[],
): CollationRow[] {
  const [leftCells, rightCells] = [cellWriter(left), cellWriter(right)];
  const rows: CollationRow[] = [];
  const at = { left: 0, right: 0 };
  const end = { left: left.words.length, right: right.words.length, length: 0 };
  for (const stretch of [...inBothOrders(stretches), end]) {
    const between = {
      left: leftCells(at.left, stretch.left),
      right: rightCells(at.right, stretch.right),
    };
    const sign = signOfRow(between);
    if (sign !== null) rows.push({ ...between, sign });
    at.left = stretch.left + stretch.length;
    at.right = stretch.right + stretch.length;
    const same = {
      left: leftCells(stretch.left, at.left),
      right: rightCells(stretch.right, at.right),
    };
    if (stretch.length > 0) rows.push({ ...same, sign: '=' });
  }
  return rows;
}

function signOfRow({ left, right }: Pick<CollationRow, 'left' | 'right'>) {
  if (left !== null && right !== null) return '≠';
  if (left === null && right === null) return null;
  return left === null ? 'only-right' : 'only-left';
}

/** Cuts the text between its words: marks after a word stay with it up to a space, or all where there is none. */
function cellWriter({ text, words }: CollatedSide): (from: number, to: number) => string | null {
  const cuts = words.map(({ start }, index) => {
    const before = words[index - 1];
    if (before === undefined) return 0;
    const space = text.slice(before.end, start).search(/\s/u);
    return space < 0 ? start : before.end + space;
  });
  return (from, to) => (from >= to ? null : text.slice(cuts[from], cuts[to] ?? text.length).trim());
}

/** The heaviest choice of stretches that stand in the same order on both sides. */
function inBothOrders(stretches: readonly AlignedBlock[]): AlignedBlock[] {
  const sorted = [...stretches].sort((a, b) => a.left - b.left || a.right - b.right);
  const chains: { readonly words: number; readonly blocks: readonly AlignedBlock[] }[] = [];
  for (const block of sorted) {
    let before: (typeof chains)[number] = { words: 0, blocks: [] };
    for (const chain of chains) {
      const last = chain.blocks.at(-1);
      const follows =
        last !== undefined &&
        last.left + last.length <= block.left &&
        last.right + last.length <= block.right;
      if (follows && chain.words > before.words) before = chain;
    }
    chains.push({ words: before.words + block.length, blocks: [...before.blocks, block] });
  }
  const heaviest = chains.reduce((best, chain) => (chain.words > best.words ? chain : best), {
    words: 0,
    blocks: [] as readonly AlignedBlock[],
  });
  return [...heaviest.blocks];
}
