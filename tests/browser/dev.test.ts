import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';

const soon = 2000;

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startDevServer();
  browser = await launchBrowser();
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const claims = 'content/claims';

async function pathOfClaim(): Promise<string> {
  const names = readdirSync(join(server.folder, claims)).sort();
  const [name = ''] = names;
  return Promise.resolve(join(server.folder, claims, name));
}

/** Milliseconds until the open page, which nobody reloads by hand, shows these words or shows them no more. */
async function showsWithin(words: string, shown: boolean): Promise<number> {
  const start = performance.now();
  const has = page.getByText(words).first();
  await has.waitFor({ state: shown ? 'visible' : 'detached', timeout: 10_000 });
  return performance.now() - start;
}

test('a wrong quotation shows the report in the open page within two seconds, and goes when it is mended', async () => {
  const path = await pathOfClaim();
  const sound = await readFile(path, 'utf8');
  for (const at of ['', 'claims/', 'articles/none/']) {
    await page.goto(server.address + at, { waitUntil: 'networkidle' });
    const broken = sound.replace(
      /(quotes:\n\s+- (?:exact: )?\|-\n\s+)/,
      '$1Words that stand nowhere ',
    );
    expect(broken).not.toBe(sound);
    await writeFile(path, broken);
    expect(await showsWithin('quote-missing', true)).toBeLessThan(soon);
    await writeFile(path, sound);
    expect(await showsWithin('quote-missing', false)).toBeLessThan(soon);
  }
});

test('a new file shows in the report, and goes with it', async () => {
  const path = join(server.folder, claims, 'Not an id.md');
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await writeFile(path, 'nothing');
  expect(await showsWithin('name-not-an-id', true)).toBeLessThan(soon);
  await rm(path);
  expect(await showsWithin('name-not-an-id', false)).toBeLessThan(soon);
});

test('the server outlives whatever is written', async () => {
  const path = await pathOfClaim();
  const sound = await readFile(path);
  await page.goto(server.address, { waitUntil: 'networkidle' });
  for (const bytes of ['', '---\n', '---\na: [\n---\n', '\u0000', Buffer.from([0xff, 0xfe])]) {
    await writeFile(path, bytes);
    await showsWithin('problem', true);
  }
  await rm(path);
  await showsWithin('problem', true);
  await writeFile(path, sound);
  await showsWithin('problem', false);
  expect(server.isAlive()).toBe(true);
  expect((await fetch(server.address)).status).toBe(200);
});
