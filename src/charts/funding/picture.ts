import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { arrangeFunding } from './graph.ts';
import { layoutFunding } from './layout.ts';
import { pictureWords } from './words.ts';

/** The picture of the graph in its own rows, and in the rows of the plate, drawn once. */
export const drawFunding = once((investigation: Investigation) => {
  const graph = arrangeFunding(investigation);
  const words = pictureWords(investigation);
  return {
    alone: layoutFunding(graph, graph.rows, words),
    shared: layoutFunding(graph, graph.plateRows, words),
  };
});
