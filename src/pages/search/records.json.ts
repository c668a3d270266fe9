import { listFindables } from '../../exports/search/findables.ts';
import { href } from '../../parts/addresses.ts';
import { getInvestigation } from '../../site/investigation.ts';
import { contentType } from '../../values/file-types.ts';
import { writeJson } from '../../values/json.ts';

/** /search/records.json: everything that can be found, of which the search makes its index when somebody begins to type. */
export function GET(): Response {
  return new Response(writeJson(listFindables(getInvestigation(), href)), {
    headers: { 'content-type': contentType('json') },
  });
}
