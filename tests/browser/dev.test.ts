import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';

const soon = 2000;

/** The middle one, because a machine may be busy with something else for a moment. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Infinity;
}

/** How many times longer work takes now than on a machine that has nothing else to do. */
function busyness(): number {
  const start = performance.now();
  const used = process.cpuUsage();
  while (performance.now() - start < 300);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - start) / ((user + system) / 1000));
}

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

function pathOfClaim(): string {
  const [name = ''] = readdirSync(join(server.folder, claims)).sort();
  return join(server.folder, claims, name);
}

/** Milliseconds until the open page, which nobody reloads by hand, shows these words or shows them no more. */
async function timeUntil(words: string, state: 'visible' | 'detached'): Promise<number> {
  const start = performance.now();
  await page.getByText(words).first().waitFor({ state, timeout: 15_000 });
  const taken = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return taken;
}

test('a wrong quotation shows the report in the open page within two seconds, and goes when it is mended', async () => {
  const path = pathOfClaim();
  const sound = await readFile(path, 'utf8');
  const broken = sound.replace(/(- (?:exact: )?\|-\n +)/, '$1Words that stand nowhere ');
  expect(broken).not.toBe(sound);
  const shown: number[] = [];
  const gone: number[] = [];
  const busy: number[] = [];
  for (const at of ['', 'claims/', 'articles/none/']) {
    await page.goto(server.address + at, { waitUntil: 'networkidle' });
    busy.push(busyness());
    await writeFile(path, broken);
    shown.push(await timeUntil('quote-missing', 'visible'));
    await writeFile(path, sound);
    gone.push(await timeUntil('quote-missing', 'detached'));
  }
  const bound = soon * median(busy);
  expect(median(shown)).toBeLessThan(bound);
  expect(median(gone)).toBeLessThan(bound);
});

test('a new file shows in the report, and goes with it', async () => {
  const path = join(server.folder, claims, 'Not an id.md');
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await writeFile(path, 'nothing');
  await timeUntil('name-not-an-id', 'visible');
  await rm(path);
  await timeUntil('name-not-an-id', 'detached');
});

test('the server outlives whatever is written', async () => {
  const path = pathOfClaim();
  const sound = await readFile(path);
  await page.goto(server.address, { waitUntil: 'networkidle' });
  for (const bytes of ['', '---\n', '---\na: [\n---\n', '\u0000', Buffer.from([0xff, 0xfe])]) {
    await writeFile(path, bytes);
    await timeUntil('Not published', 'visible');
    await writeFile(path, sound);
    await timeUntil('Not published', 'detached');
  }
  await rm(path);
  await timeUntil('Not published', 'visible');
  await writeFile(path, sound);
  await timeUntil('Not published', 'detached');
  expect(server.isAlive()).toBe(true);
  expect((await fetch(server.address)).status).toBe(200);
});
