import { once } from '../model/once.ts';
import { spellingTest } from '../model/spelling.ts';
import type { Document, Investigation } from '../model/types.ts';

type Listed = Pick<Investigation, 'graphicWords'>;

/** Says of words whether they tell the manner of a harm to a body: then they stand behind a note wherever they stand. */
export const graphicTest = once(({ graphicWords }: Listed) => spellingTest(graphicWords));

/** Whether words of an outside document, or their translation, tell the manner of a harm. */
export function isGraphicQuotation(
  investigation: Listed,
  { words, translation }: Document['quotations'][number],
): boolean {
  const test = graphicTest(investigation);
  return test(words) || (translation !== null && test(translation));
}
