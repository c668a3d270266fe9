import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildSite, copyInvestigation } from './build-site.ts';
import { fixtureFolder } from './fixtures.ts';
import { folderThere } from './investigation.ts';

/** The sites that are built for the tests: of the investigation that is there, and of invented ones. */
export const siteNames = ['there', 'full', 'hostile', 'spending'] as const;
export type SiteName = (typeof siteNames)[number];

/** The folder of each site; the copy of the investigation lies one above. */
export type BuiltSites = Readonly<Record<SiteName, string>>;

const sources: Readonly<Record<SiteName, readonly string[]>> = {
  there: [folderThere],
  full: [fixtureFolder('sound'), fixtureFolder('full')],
  hostile: [fixtureFolder('hostile')],
  spending: [fixtureFolder('spending')],
};

/** Builds every site, two at a time; throws with what the build said where one is not built. */
export async function buildSites(): Promise<BuiltSites> {
  const built = new Map<SiteName, string>();
  const left = [...siteNames];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      built.set(name, await buildSite(await copyInvestigation(sources[name])));
    }
  };
  await Promise.all([work(), work()]);
  return Object.fromEntries(built) as Record<SiteName, string>;
}

/** Takes away what `buildSites` made. */
export async function removeSites(sites: BuiltSites): Promise<void> {
  for (const name of siteNames) await rm(dirname(sites[name]), { recursive: true, force: true });
}
