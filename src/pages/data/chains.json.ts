import { getInvestigation } from '../../site/investigation.ts';
import { exportChains } from '../../views/exports/chains.ts';

/** /data/chains.json */
export function GET(): Response {
  return Response.json(exportChains(getInvestigation()));
}
