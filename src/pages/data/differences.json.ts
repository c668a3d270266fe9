import { getInvestigation } from '../../site/investigation.ts';
import { exportDifferences } from '../../views/exports/differences.ts';

/** /data/differences.json */
export function GET(): Response {
  return Response.json(exportDifferences(getInvestigation()));
}
