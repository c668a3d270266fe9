import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { listTried, type Tried } from './investigation.ts';
import { type BuiltPage, readPages } from './site-files.ts';

/** A built site, and the investigation of which it is. */
export interface Site extends Tried {
  readonly folder: string;
  /** Where it is served, with a slash at the end. */
  readonly address: string;
  /** The address that it has for readers. */
  readonly own: URL;
  /** The path under which all its pages stand, with a slash at the end. */
  readonly base: string;
  /** A file of it as text, by its path from the folder. */
  readonly read: (path: string) => string;
  readonly pages: readonly BuiltPage[];
}

/** The site of the invented investigation that has some of everything, and of the one that is there. */
export function listSites(): Site[] {
  const [full, there] = listTried();
  return [siteOf('full', full), siteOf('there', there)];
}

function siteOf(name: SiteName, tried: Tried | undefined): Site {
  if (tried === undefined) throw new Error(`There is no site ${name}.`);
  const folder = inject('folders')[name];
  const own = new URL(tried.investigation.address);
  return {
    ...tried,
    folder,
    address: inject('addresses')[name],
    own,
    base: own.pathname,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    get pages() {
      return readPages(folder);
    },
  };
}
