import process from 'node:process';
import type { Files } from '../content/draft.ts';
import { parseContent } from '../content/parse.ts';

const describedIn = 'content/investigation.yaml';

/** Where the site will be published: SITE_URL, or what the investigation says, which may still have problems. */
export function siteAddress(files: Files): URL {
  const given = process.env['SITE_URL'];
  if (given) return addressOf(given);
  const bytes = files.get(describedIn);
  const { drafts } = parseContent(new Map(bytes === undefined ? [] : [[describedIn, bytes]]));
  return addressOf(drafts.investigation?.value.address ?? 'http://localhost/');
}

function addressOf(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is not an address that begins with http or https: ${text}`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
