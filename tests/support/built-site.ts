import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { buildSite, copyInvestigation, project } from './build-site.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the real investigation, built. */
    readonly builtFolder: string;
    /** Where it is served, with a slash at the end. */
    readonly builtAddress: string;
  }
}

/** The folder that is shared by all projects of a run; `npm test` builds it before and names it by BUILT_SITE. */
const shared: { building?: Promise<string> } & typeof globalThis = globalThis;

/** Builds the real site once a run and serves it to the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['BUILT_SITE'];
  const folder = given ?? (await (shared.building ??= build()));
  const served = await serve(folder);
  provide('builtFolder', folder);
  provide('builtAddress', served.address);
  return async () => {
    await served.close();
    if (given === undefined) await rm(dirname(folder), { recursive: true, force: true });
  };
}

async function build(): Promise<string> {
  return buildSite(await copyInvestigation(project));
}
