import { getInvestigation } from '../../site/investigation.ts';
import { writeCsv } from '../../views/exports/csv.ts';
import { nodesColumns, exportNodes } from '../../views/exports/funding.ts';

/** /data/funding-nodes.csv */
export function GET(): Response {
  const csv = writeCsv(nodesColumns, exportNodes(getInvestigation()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
