import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

/** What a first visit may load, in bytes: a page's HTML, styles, scripts and fonts, as a server that compresses sends them. */
const mostOfPage = 80_000;
/** The page of outside documents lists all that were read. */
const mostOfDocuments = 104_000;
const mostOfScript = 8_000;

const browser = useBrowser();
const address = inject('addresses').there;

test.each(kindsOfPage(inject('folders').there).filter((path) => !path.startsWith('search/')))(
  'a first visit of /%s is light',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const loaded = new Map<string, string>();
    page.on('request', (request) => loaded.set(request.url(), request.resourceType()));
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await context.close();
    const other = [...loaded.keys()].filter((url) => !url.startsWith(address));
    expect(other).toEqual([]);
    expect([...loaded.values()]).toContain('font');
    // What was loaded is asked for once more, since a body is lost with the page that it came to.
    let whole = 0;
    let script = 0;
    for (const [url, type] of loaded) {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const sent = type === 'font' ? bytes.length : brotliCompressSync(bytes).length;
      if (!url.endsWith('favicon.svg')) whole += sent;
      if (type === 'script') script += sent;
    }
    expect(script).toBeLessThanOrEqual(mostOfScript);
    expect(whole).toBeLessThanOrEqual(path === 'documents/' ? mostOfDocuments : mostOfPage);
  },
);
