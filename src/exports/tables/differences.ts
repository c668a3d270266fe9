import type { Investigation } from '../../model/types.ts';
import { publish } from './publish.ts';
import { differenceFields } from './published-fields.ts';
import { arrangePositions } from '../../things/difference/differences.ts';

/** Every difference with its positions quoted exactly, for exchange. */
export function exportDifferences(investigation: Investigation) {
  return {
    differences: investigation.differences.map((difference) => ({
      ...publish(difference, differenceFields),
      positions: arrangePositions(investigation, difference).map((position) => ({
        assertion: position.assertion.id,
        article: position.article.slug,
        label: position.label,
        words: position.words,
      })),
    })),
  };
}
