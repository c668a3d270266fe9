import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

test.each([
  ['', 360],
  ['', 820],
  ['funding/', 360],
  ['embed/funding/', 360],
])('keys stand only beside a drawing: /%s at %d pixels', async (path, width) => {
  const context = await browser.newContext({ viewport: { width, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${inject('addresses').full}${path}`);
  const lone = await page.evaluate(() =>
    [...document.querySelectorAll('figure')]
      .filter((figure) => ![...figure.querySelectorAll('svg')].some((svg) => svg.checkVisibility()))
      .flatMap((figure) => [...figure.querySelectorAll('.line-keys, .band-keys')])
      .filter((keys) => keys.checkVisibility())
      .map((keys) => keys.textContent),
  );
  expect(lone).toEqual([]);
  await context.close();
});
