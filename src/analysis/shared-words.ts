import type { Span } from '../text/types.ts';
import { alignWords, type AlignedBlock } from './align.ts';
import type { Corpus, WordStretch } from './corpus.ts';
import { reuseBounds } from './reuse-bounds.ts';
import type { RunIndex } from './shingles.ts';

/** Where shared words stand: most of them in quotation marks on both sides, on neither, or on one. */
export type ReuseKind = 'shared-quotation' | 'shared-reporting' | 'quotation-and-reporting';

/** A stretch of the same words, as spans of either file's text. */
export interface ReuseBlock {
  readonly left: Span;
  readonly right: Span;
  readonly words: number;
  readonly kind: ReuseKind;
}

/** What two sentences share, in the left one's order. */
export interface Shared {
  readonly blocks: readonly ReuseBlock[];
  readonly kind: ReuseKind;
}

/** Finds what two sentences share; the first index is that of the shortest runs. Null when it is too little to count. */
export function findShared(
  corpus: Corpus,
  indexes: readonly [RunIndex, ...RunIndex[]],
  left: WordStretch,
  right: WordStretch,
): Shared | null {
  const numbered = ({ from, to }: WordStretch) => ({
    words: corpus.words.subarray(from, to),
    runs: indexes[0].runs.subarray(from, to),
  });
  const blocks = alignWords(numbered(left), numbered(right), reuseBounds.run)
    .map((block) => ({ ...block, left: left.from + block.left, right: right.from + block.right }))
    .map((block) => ({ ...block, matter: countMatter(corpus, indexes, block) }))
    .filter(({ matter }) => matter > 0);
  const { matter, stretch, quoted } = reuseBounds;
  const enough =
    blocks.reduce((sum, block) => sum + block.matter, 0) >= matter ||
    blocks.some((block) => block.length >= stretch.words && block.matter >= stretch.matter) ||
    blocks.some(
      (block) => block.matter >= quoted.matter && reuseKind(corpus, [block]) === 'shared-quotation',
    );
  if (!enough) return null;
  return {
    blocks: blocks.map((block) => ({
      left: spanOf(corpus, block.left, block.length),
      right: spanOf(corpus, block.right, block.length),
      words: block.length,
      kind: reuseKind(corpus, [block]),
    })),
    kind: reuseKind(corpus, blocks),
  };
}

/** Counts the block's words with matter that stand in a run which is no stock phrase. */
function countMatter(corpus: Corpus, indexes: readonly RunIndex[], block: AlignedBlock): number {
  const counts = new Uint8Array(block.length);
  for (const { runs, sentencesWith, size, most } of indexes) {
    for (let at = 0; at + size <= block.length; at += 1) {
      const run = runs[block.left + at] ?? 0;
      if ((sentencesWith[run] ?? 0) <= most) counts.fill(1, at, at + size);
    }
  }
  return counts.reduce(
    (sum, count, at) => sum + (count === 1 ? (corpus.matter[block.left + at] ?? 0) : 0),
    0,
  );
}

function reuseKind({ quoted }: Corpus, blocks: readonly AlignedBlock[]): ReuseKind {
  const words = blocks.reduce((sum, { length }) => sum + length, 0);
  const mostlyQuoted = (side: 'left' | 'right') => {
    const inMarks = blocks.reduce(
      (sum, block) =>
        quoted
          .subarray(block[side], block[side] + block.length)
          .reduce((count, word) => count + word, sum),
      0,
    );
    return inMarks * 2 > words;
  };
  const [left, right] = [mostlyQuoted('left'), mostlyQuoted('right')];
  if (left !== right) return 'quotation-and-reporting';
  return left ? 'shared-quotation' : 'shared-reporting';
}

function spanOf({ starts, ends }: Corpus, from: number, length: number): Span {
  return { start: starts[from] ?? 0, end: ends[from + length - 1] ?? 0 };
}
