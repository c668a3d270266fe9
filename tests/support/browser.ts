import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Long enough for a machine that is busy with something else, in milliseconds. */
const patience = 120_000;

/** What a test file does with the browser of all of them. */
export interface UsedBrowser {
  /** An empty profile; whoever makes it closes it, or the end of the file does. */
  readonly newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** A page of a profile of its own, opened at an address, without motion. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Joins a test file to the browser that the run has started; to be called where the file begins. */
export function useBrowser(): UsedBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
  const newContext = async (options: BrowserContextOptions = {}) => {
    if (browser === undefined) throw new Error('There is no browser before the tests.');
    const context = await browser.newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    open: async (address, options) => {
      const context = await newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
  };
}

/** Where a page stands, by itself: what the browser tells from outside comes later. */
export async function locationOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}
