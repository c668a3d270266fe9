import type { Investigation } from '../../model/types.ts';
import { pairSameWords } from '../../things/same-words/same-words.ts';
import { publish } from './publish.ts';
import { reuseFields } from './published-fields.ts';

/** Every pair of sentences that shares words, with the shared stretches as offsets in UTF-16 units of the files, for exchange. */
export function exportSameWords(investigation: Investigation) {
  return {
    unit: 'UTF-16 code units of the decoded file',
    reuses: pairSameWords(investigation).flatMap(({ reuses }) =>
      reuses.map(({ reuse }) => publish(reuse, reuseFields)),
    ),
  };
}
