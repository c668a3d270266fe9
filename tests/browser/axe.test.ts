import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const kinds = kindsOfPage(inject('folders').there);

const browser = useBrowser();

describe.each([
  { width: 320, others: [] },
  { width: 1440, others: [820] },
])('$width pixels wide', ({ width, others }) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
  });

  test.each(kinds)(
    '/%s: axe finds nothing wrong, light or dark, and nothing is too wide',
    async (path) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(inject('addresses').there + path);
      const found = await violationsOf(page);
      expect(found).toEqual([]);
      for (const each of [width, ...others]) {
        await page.setViewportSize({ width: each, height: 900 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, 'needs no scrolling sideways').toBeLessThanOrEqual(each);
      }
    },
  );
});
