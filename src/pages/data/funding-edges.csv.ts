import { getInvestigation } from '../../site/investigation.ts';
import { writeCsv } from '../../views/exports/csv.ts';
import { edgesColumns, exportEdges } from '../../views/exports/funding.ts';

/** /data/funding-edges.csv */
export function GET(): Response {
  const csv = writeCsv(edgesColumns, exportEdges(getInvestigation()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
