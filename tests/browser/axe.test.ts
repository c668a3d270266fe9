import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const kinds = kindsOfPage(inject('builtFolder'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([320, 1440])('%d pixels wide', (width) => {
  test.each(kinds)('axe finds nothing wrong in /%s, light or dark', async (path) => {
    const viewport = { width, height: 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(inject('builtAddress') + path);
    const found = await violationsOf(page);
    await page.close();
    expect(found).toEqual([]);
  });
});
