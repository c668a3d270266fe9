import { diffArrays } from 'diff';
import type { AlignedBlock } from './align.ts';

/** Aligns two sentences' folded words by the fewest changes: stretches of at least `least` same words, in order on both sides. */
export function alignInOrder(
  left: readonly string[],
  right: readonly string[],
  least: number,
): AlignedBlock[] {
  const blocks: AlignedBlock[] = [];
  const at = { left: 0, right: 0 };
  for (const { added, removed, value } of diffArrays([...left], [...right])) {
    const { length } = value;
    if (!added && !removed && length >= least) blocks.push({ ...at, length });
    if (!added) at.left += length;
    if (!removed) at.right += length;
  }
  return blocks;
}
