import { type Rectangle, type Scene, type Shape, letters } from '../../kit/scene.ts';
import type { FundingGraph } from '../graph.ts';
import type { FundingWords } from './funding-words.ts';
import { placeBar } from './nodes.ts';
import { placeOutside } from './place-outside.ts';

/** The whole drawing: its rows, the bar of the group beside them where there are some, and below them what documents alone name. */
export function closeGraph(
  rows: readonly Shape[],
  { group, documentsOnly }: FundingGraph,
  {
    width,
    bar,
    bottom,
  }: { readonly width: number; readonly bar: Rectangle | null; readonly bottom: number },
  words: FundingWords,
): Scene {
  const named = group === null || bar === null ? [] : [placeBar(group.label, bar)];
  const outside = placeOutside(documentsOnly, { y: bottom + 10, width }, words);
  return {
    width,
    height: outside === null ? bottom + 2 : outside.y + outside.height,
    letters,
    shapes: [...rows, ...named, ...(outside === null ? [] : [outside])],
  };
}
