import { getInvestigation } from '../../site/investigation.ts';
import { writeCsv } from '../../views/exports/csv.ts';
import { type EventExport, exportEvents } from '../../views/exports/events.ts';

const names: readonly (keyof EventExport)[] = [
  'id',
  'statement',
  'dates',
  'date',
  'dateInWords',
  'earliest',
  'latest',
  'exact',
  'doubt',
  'because',
  'words',
  'passage',
  'article',
  'claims',
  'documents',
];

/** /data/events.csv */
export function GET(): Response {
  const csv = writeCsv(names, exportEvents(getInvestigation()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
