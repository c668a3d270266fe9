import { getInvestigation } from '../../site/investigation.ts';
import { writeCsv } from '../../views/exports/csv.ts';
import { exportFigures, figuresColumns } from '../../views/exports/funding.ts';

/** /data/figures.csv */
export function GET(): Response {
  const csv = writeCsv(figuresColumns, exportFigures(getInvestigation()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
