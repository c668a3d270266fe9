import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyInvestigation, project } from '../support/build-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve, type Served } from '../support/serve.ts';

const old = 'The mill sold mouldy flour, said the baker.';

let browser: Browser;
let folder = '';
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await copyInvestigation(join(project, 'tests/fixtures/sound'));
  served = await serve(await buildSite(folder), '/flour/');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['?v=1', true, true],
  ['?v=2', true, false],
  ['', true, false],
  ['?v=x', true, false],
  ['?v=1', false, false],
])('a link with %s, script %s, says what has changed: %s', async (query, script, says) => {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(`${served.address}claims/mouldy-flour/${query}#claim`);
  const note = page.locator('header .changed-since');
  expect(await note.isVisible()).toBe(says);
  expect(await note.textContent()).toContain(old);
  // Without script, and without a version, the history has it all the same.
  const history = page.locator('section[aria-labelledby="history"]');
  expect(await history.innerText()).toContain(old);
  await context.close();
});

test('the sign copies the address with its version and its words, and says so', async () => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`${served.address}claims/mouldy-flour/?v=1`);
  const sign = page.locator('h1 [data-copy]');
  const box = await sign.evaluate((link) => {
    const { width, height } = getComputedStyle(link, '::before');
    return { width, height };
  });
  expect(box).toEqual({ width: '44px', height: '44px' });
  await sign.tap();
  await page.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
  expect(await page.locator('.copy-status').textContent()).toBe('Link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [before, words] = copied.split('#claim:~:text=');
  expect(before).toBe(`${served.address}claims/mouldy-flour/?v=2`);
  expect(decodeURIComponent(words ?? '')).toMatch(
    /^(?:[^,]+-,)?The articles say.*sold mouldy flour\.$/,
  );
  await context.close();
});

test('without script, the sign is a link to the words', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.address}claims/mouldy-flour/`);
  await page.locator('h1 [data-copy]').click();
  expect(new URL(page.url()).hash).toBe('#claim');
  await context.close();
});
