import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, htmlId } from '../../src/values/id.ts';
import { useBrowser } from '../support/browser.ts';
import { unpackCopy } from '../support/unpack.ts';
import { examined, readFull } from '../support/fixtures.ts';

const { claims } = examined(readFull());
const claim = claims.find(({ assertions }) => assertions.some((each) => each.passages.length > 0));
const passage = claim?.assertions[0]?.passages[0];
const article = claim?.assertions[0]?.article;
if (claim === undefined || passage === undefined || article === undefined) {
  throw new Error('No claim has a passage.');
}

const folder = unpackCopy(inject('folders').full);
const browser = useBrowser();
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'info') complaints.push(`${page.url()}: ${message.text()}`);
  });
  // What a page no longer waits for when the next is opened is called off, and not missing.
  page.on('requestfailed', (request) => {
    const called = request.failure()?.errorText ?? '';
    if (called !== 'net::ERR_ABORTED') complaints.push(`Not loaded: ${request.url()} (${called})`);
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (path: string) => pathToFileURL(`${folder}${path}index.html`).href;

test.each([
  '/',
  addressOf('claim', claim.id),
  addressOf('article', article),
  '/timeline/',
  '/funding/',
])('%s opens from a disk with its style, its fonts and its pictures', async (path) => {
  await page.goto(fileOf(path));
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const fonts = [...document.fonts].filter(({ status }) => status === 'loaded').length;
    const styled = getComputedStyle(document.body).fontFamily;
    const drawn = [...document.querySelectorAll('main svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 200,
    ).length;
    const broken = [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length;
    return { fonts, styled, drawn, broken, sheets: document.styleSheets.length };
  });
  expect(seen.fonts).toBeGreaterThan(0);
  expect(seen.sheets).toBeGreaterThan(0);
  expect(seen.styled).toMatch(/Newsreader|Franklin/);
  expect(seen.broken).toBe(0);
  if (path === '/timeline/' || path === '/funding/') expect(seen.drawn).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('links lead from the story to a claim, and from there to the words in the article', async () => {
  await page.goto(fileOf('/'));
  await page.locator('main a[href^="claims/"]:visible').first().click();
  await page.waitForURL(/^file:.*\/claims\/.*index\.html/);
  await page.goto(fileOf(addressOf('claim', claim.id)));
  const id = htmlId(passage.id);
  await page.locator(`a[href*="articles/${article}/index.html#${id}"]:visible`).first().click();
  await page.waitForURL(/^file:.*\/articles\//);
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready);
  const height = page.viewportSize()?.height ?? 0;
  const place = () => page.locator(`[id="${id}"]`).boundingBox();
  await expect.poll(async () => (await place())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await place())?.y).toBeLessThan(height);
  expect(complaints).toEqual([]);
});
