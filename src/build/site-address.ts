import process from 'node:process';
import { isSiteAddress } from '../values/address.ts';
import type { Files } from '../content/draft.ts';
import { parseContent } from '../content/parse.ts';

/** What SITE_URL says is no address at which a site can be published. */
class NoAddress extends Error {
  override readonly name = 'NotPublished';
  constructor(text: string) {
    super(
      `SITE_URL is no address at which a site can be published: ${JSON.stringify(text)}. Here belongs https:// or http://, a host, and a path of letters, digits and - . _ ~ between single slashes.`,
    );
  }
}

const describedIn = 'content/investigation.yaml';

/** Where the site will be published: SITE_URL, or what the investigation says, which may still have problems; throws where SITE_URL is no such address. */
export function siteAddress(files: Files): URL {
  const given = process.env['SITE_URL'];
  if (given) return parseAddress(given);
  return parseAddress(readHead(files)?.address ?? 'http://localhost/');
}

/** The day of the latest version, on which every page was as it is; null where what is written names no day. */
export function lastChanged(files: Files): string | null {
  const date = readHead(files)?.versions.at(-1)?.date ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
}

function readHead(files: Files) {
  const bytes = files.get(describedIn);
  const { drafts } = parseContent(new Map(bytes === undefined ? [] : [[describedIn, bytes]]));
  return drafts.investigation?.value;
}

function parseAddress(text: string): URL {
  if (!isSiteAddress(text)) throw new NoAddress(text);
  const url = new URL(text);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
