import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser.ts';
import { violationsOf } from '../support/axe.ts';
import { readPages } from '../support/site-files.ts';

/** Runs axe over every page, light and dark, at 320 and 1440 pixels, and returns what it finds wrong. */
export async function auditAccess(folder: string, address: string): Promise<string[]> {
  const browser = await launchBrowser();
  const paths = readPages(folder).map(({ path }) => path.replace(/index\.html$/, ''));
  const found: string[] = [];
  for (const width of [320, 1440]) {
    const page: Page = await browser.newPage({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    for (const path of paths) {
      await page.goto(address + path);
      const violations = await violationsOf(page);
      found.push(...violations.map((violation) => `/${path} at ${width}: ${violation}`));
    }
    await page.close();
  }
  await browser.close();
  console.log(
    `axe: ${paths.length} pages, light and dark, at 320 and 1440 pixels: ${found.length} found`,
  );
  return found;
}
