import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

/** What a first visit may load, in bytes: a page's HTML, styles, scripts and fonts, as a server that compresses sends them. */
const mostOfPage = 120_000;
const mostOfText = 100_000;
/** The page of outside documents lists all that were read. */
const mostOfDocuments = 170_000;
const mostOfScript = 8_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(kindsOfPage(inject('builtFolder')).filter((path) => !path.startsWith('search/')))(
  'a first visit of /%s is light',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const loaded: { url: string; type: string; body: Promise<Buffer> }[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      loaded.push({ url: response.url(), type, body: response.body() });
    });
    await page.goto(inject('builtAddress') + path, { waitUntil: 'networkidle' });
    let whole = 0;
    let script = 0;
    for (const { url, type, body } of loaded) {
      const bytes = await body;
      const sent = type === 'font' ? bytes.length : brotliCompressSync(bytes).length;
      if (!url.endsWith('favicon.svg')) whole += sent;
      if (type === 'script') script += sent;
    }
    await context.close();
    const other = loaded.filter(({ url }) => !url.startsWith(inject('builtAddress')));
    expect(other.map(({ url }) => url)).toEqual([]);
    expect(loaded.some(({ type }) => type === 'font')).toBe(true);
    expect(script).toBeLessThanOrEqual(mostOfScript);
    const most =
      path === 'documents/'
        ? mostOfDocuments
        : /^(?:articles|claims)\/[^/]+\//.test(path)
          ? mostOfText
          : mostOfPage;
    expect(whole).toBeLessThanOrEqual(most);
  },
);
