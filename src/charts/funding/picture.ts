import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { arrangeFunding } from './graph.ts';
import { layoutAcross } from './layout/across.ts';
import { layoutDown } from './layout/down.ts';
import { acrossSizes } from './layout/sizes.ts';
import { graphWords } from './words.ts';

/** The picture of the graph for each width, drawn once. */
export const drawFunding = once((investigation: Investigation) => {
  const graph = arrangeFunding(investigation);
  const words = graphWords(investigation);
  return {
    narrow: layoutDown(graph, words),
    middle: layoutAcross(graph, acrossSizes.middle, words),
    wide: layoutAcross(graph, acrossSizes.wide, words),
  };
});
