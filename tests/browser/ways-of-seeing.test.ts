import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const kinds = kindsOfPage(inject('folders').there);
const full = inject('addresses').full;

const browser = useBrowser();

test.each(kinds)('/%s with text twice as large does not scroll sideways', async (path) => {
  const page = await browser.newPage();
  await page.goto(inject('addresses').there + path);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${width}`,
    ).toBeLessThanOrEqual(width);
  }
  await page.close();
});

/** Who speaks is said by a tint in colour, and by a line where there is none. */
const named = ':not([data-speaker="outlet"], [data-speaker="unnamed"])';

test('in forced colours, words of named speakers have a line and speakers their letter', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(`${full}articles/herald/`);
  const lines = await page.locator(`mark${named} > a`).evaluateAll((all) =>
    all.filter((each) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(each);
      return textDecorationLine !== 'underline' || textDecorationStyle === 'wavy';
    }),
  );
  expect(lines).toEqual([]);
  expect(await page.locator(`mark${named} > a`).count()).toBeGreaterThan(0);
  const hidden = await page.locator('.speaker-mark').evaluateAll((all) =>
    all.filter((each) => {
      const { color, backgroundColor } = getComputedStyle(each);
      return color === backgroundColor;
    }),
  );
  expect(hidden).toEqual([]);
  await page.close();
});

test('with more contrast asked for, soft ink is darker', async () => {
  const ink = async (contrast: 'more' | 'no-preference') => {
    const page = await browser.newPage({ contrast, colorScheme: 'light' });
    await page.goto(full);
    const color = await page.locator('.version').evaluate((each) => getComputedStyle(each).color);
    await page.close();
    return (color.match(/\d+/g) ?? []).reduce((sum, each) => sum + Number(each), 0);
  };
  expect(await ink('more')).toBeLessThan(await ink('no-preference'));
});

test('on paper, notes are open and numbered, addresses are written out, and the menu is away', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${full}articles/herald/`);
  expect(await page.locator('.site-menu').isVisible()).toBe(false);
  const signs = await page.locator('a[data-note]').evaluateAll((all) =>
    all.map((each) => ({
      shown: (getComputedStyle(each, '::after').content.match(/\d+/g) ?? []).map(Number),
      value: (
        document.getElementById(
          decodeURIComponent(each.getAttribute('href')?.slice(1) ?? ''),
        ) as HTMLLIElement
      ).value,
    })),
  );
  expect(signs.length).toBeGreaterThan(0);
  expect(signs.filter(({ shown, value }) => !shown.includes(value))).toEqual([]);
  const shut = await page
    .locator('main details > :not(summary, .copy-text)')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility() === false).length);
  expect(shut).toBe(0);
  const address = await page
    .locator('main a[href^="http"]')
    .first()
    .evaluate((each) => getComputedStyle(each, '::after').content);
  expect(address).toContain('http');
  await page.close();
});
