import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const kinds = kindsOfPage(inject('builtFolder'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  describe.each([320, 1440])('%d pixels wide', (width) => {
    test.each(kinds)('axe finds nothing wrong in /%s', async (path) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(inject('builtAddress') + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
      );
      await context.close();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
      expect(found).toEqual([]);
    });
  });
});
