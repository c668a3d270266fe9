import { getInvestigation } from '../../site/investigation.ts';
import { exportEvents } from '../../views/exports/events.ts';

/** /data/events.json */
export function GET(): Response {
  return Response.json(exportEvents(getInvestigation()));
}
