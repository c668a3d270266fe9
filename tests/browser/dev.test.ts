import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { fixtureFolder } from '../support/fixtures.ts';

const browser = useBrowser();
let server: DevServer;
let page: Page;

beforeAll(async () => {
  server = await startDevServer(fixtureFolder('sound'));
  page = await browser.newPage();
});

afterAll(async () => {
  await server.close();
});

const claims = 'content/claims';
const pathOfClaim = () => join(server.folder, claims, 'mouldy-flour.md');

/** Waits until the open page, which nobody reloads by hand, shows these words or shows them no more. */
async function waitUntil(words: string, state: 'visible' | 'detached'): Promise<void> {
  await page.getByText(words).first().waitFor({ state });
  await page.waitForLoadState('networkidle');
}

test('a wrong quotation shows the report in the open page, and goes when it is mended', async () => {
  const path = pathOfClaim();
  const sound = await readFile(path, 'utf8');
  const broken = sound.replace('- The mill at', '- Words that stand nowhere at');
  expect(broken).not.toBe(sound);
  for (const at of ['', 'claims/', 'articles/none/']) {
    await page.goto(server.address + at, { waitUntil: 'networkidle' });
    await writeFile(path, broken);
    await waitUntil('quote-missing', 'visible');
    await writeFile(path, sound);
    await waitUntil('quote-missing', 'detached');
  }
});

test('a new file shows in the report, and goes with it', async () => {
  const path = join(server.folder, claims, 'Not an id.md');
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await writeFile(path, 'nothing');
  await waitUntil('name-not-an-id', 'visible');
  await rm(path);
  await waitUntil('name-not-an-id', 'detached');
});

test('the server outlives whatever is written', async () => {
  const path = pathOfClaim();
  const sound = await readFile(path);
  await page.goto(server.address, { waitUntil: 'networkidle' });
  for (const bytes of ['', '---\n', '---\na: [\n---\n', '\u0000', Buffer.from([0xff, 0xfe])]) {
    await writeFile(path, bytes);
    await waitUntil('Not published', 'visible');
    await writeFile(path, sound);
    await waitUntil('Not published', 'detached');
  }
  await rm(path);
  await waitUntil('Not published', 'visible');
  await writeFile(path, sound);
  await waitUntil('Not published', 'detached');
  expect(server.isAlive()).toBe(true);
  expect((await fetch(server.address)).status).toBe(200);
});
