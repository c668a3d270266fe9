import { dirname } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { siteAddress } from '../../src/build/site-address.ts';
import { readFiles } from '../../src/disk/loader.ts';
import {
  type BuiltSites,
  buildSites,
  removeSites,
  type SiteName,
  siteNames,
} from './build-sites.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folders of the built sites. */
    readonly folders: BuiltSites;
    /** Where each is served, under the path that its investigation names, with a slash at the end. */
    readonly addresses: Readonly<Record<SiteName, string>>;
  }
}

/** The sites that are shared by all projects of a run; `npm test` builds them before and names them by BUILT_SITES. */
const shared: { building?: Promise<BuiltSites> } & typeof globalThis = globalThis;

/** Builds the sites once a run and serves them to the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['BUILT_SITES'];
  const folders =
    given === undefined
      ? await (shared.building ??= buildSites())
      : (JSON.parse(given) as BuiltSites);
  const all = await Promise.all(
    // Sites that were built before there was one more can still be tested.
    siteNames
      .filter((name) => Object.hasOwn(folders, name))
      .map((name) => serve(folders[name], siteAddress(readFiles(dirname(folders[name]))).pathname)),
  );
  const [there = '', full = '', hostile = '', spending = ''] = all.map(({ address }) => address);
  provide('folders', folders);
  provide('addresses', { there, full, hostile, spending });
  return async () => {
    for (const served of all) await served.close();
    if (given === undefined) await removeSites(folders);
  };
}
