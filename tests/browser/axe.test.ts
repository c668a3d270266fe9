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

describe.each([320, 1440])('%d pixels wide', (width) => {
  test.each(kinds)('axe finds nothing wrong in /%s, light or dark', async (path) => {
    const viewport = { width, height: 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(inject('builtAddress') + path);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run({ runOnly: ${JSON.stringify(rules)} })`,
      );
      for (const { id, nodes } of violations) {
        found.push(
          ...nodes.map(({ target, failureSummary }) =>
            [colorScheme, id, target.join(' '), failureSummary].join(' '),
          ),
        );
      }
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
