import type { TestProject } from 'vitest/node';
import { serveBrowser } from './launch-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of the run listens. */
    readonly browser: string;
  }
}

/** Starts one browser for all files of a run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveBrowser();
  provide('browser', server.wsEndpoint());
  return () => server.close();
}
