import { getInvestigation } from '../../site/investigation.ts';
import { exportSameWords } from '../../views/exports/same-words.ts';

/** /data/same-words.json */
export function GET(): Response {
  return Response.json(exportSameWords(getInvestigation()));
}
