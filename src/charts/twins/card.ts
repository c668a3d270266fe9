import type { Difference, Investigation } from '../../model/types.ts';
import type { CollationRow } from '../../things/collation/collation.ts';
import type { CardPicture } from '../kit/card-picture.ts';
import { boxAt } from '../kit/place.ts';
import { letters, type Box, type Shape, type Sign } from '../kit/scene.ts';
import { linesAt, markAt, textAt } from '../kit/text.ts';
import { wrapLabel } from '../kit/wrap.ts';
import { arrangeTwins } from './drawing.ts';
import type { Twins } from './layout.ts';
import { blocksInWords } from './words.ts';

const width = 660;
const blockSizes = { letter: 6.2, height: 11, space: 5, leading: 18 };
const name = { size: 14, leading: 18 };

/** Shorter runs of the same words are no likeness, and fewer words of them are no picture. */
const leastCardRun = 3;
const leastWordsShared = 8;

/** Two sentences as blocks, a block for each word, those that both have filled; null where they share few words. */
export function drawTwinsCard(
  investigation: Investigation,
  difference: Difference,
): CardPicture | null {
  const twins = arrangeTwins(investigation, difference);
  if (twins === null) return null;
  const shared = twins.rows
    .filter(isShared)
    .reduce((sum, { left }) => sum + splitWords(left).length, 0);
  if (shared < leastWordsShared) return null;
  const said = blocksInWords(twins, shared);
  return { scene: layoutBlocks(twins, said.same), says: said.whole };
}

function isShared({ sign, left }: CollationRow): boolean {
  return sign === '=' && splitWords(left).length >= leastCardRun;
}

function layoutBlocks(twins: Twins, same: string) {
  let y = 0;
  const shapes: Shape[] = [];
  for (const [side, key] of [
    [twins.left, 'left'],
    [twins.right, 'right'],
  ] as const) {
    const head = cardHead(side, y);
    shapes.push(...head.shapes);
    y += head.height;
    let x = 0;
    for (const row of twins.rows) {
      for (const word of splitWords(row[key])) {
        const long = Math.min(width, Math.max(8, Math.round([...word].length * blockSizes.letter)));
        if (x > 0 && x + long > width) [x, y] = [0, y + blockSizes.leading];
        shapes.push(blockAt(x, y, long, isShared(row)));
        x += long + blockSizes.space;
      }
    }
    y += blockSizes.leading + 12;
  }
  if (twins.leads !== null) {
    const head = cardHead(twins.leads, y);
    shapes.push(...head.shapes);
    y += head.height;
  }
  shapes.push(
    blockAt(0, y + 3, 19, true),
    textAt(same, 27, y + 14, { size: name.size, soft: true }),
  );
  y += 26;
  return { width, height: y - 6, letters, shapes };
}

function blockAt(x: number, y: number, long: number, filled: boolean): Box {
  return boxAt(filled ? 'bar' : 'word', [x, y, long, blockSizes.height]);
}

function cardHead(side: Sign & { readonly words: string }, y: number) {
  const mark = markAt(side, 0, y);
  const x = mark.width + 8;
  const lines = wrapLabel(side.words, width - x, name.size);
  return {
    shapes: [mark, ...linesAt(lines, x, y + 14, name)],
    height: Math.max(24, lines.length * name.leading + 6),
  };
}

function splitWords(words: string | null): readonly string[] {
  return words?.match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? [];
}
