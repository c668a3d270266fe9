import { expect, inject, test } from 'vitest';
import { locationOf, useBrowser } from '../support/browser.ts';

const old = 'The mill sold mouldy flour, said the baker.';

const browser = useBrowser();
const address = inject('addresses').full;

test.each([
  ['?v=1', true, true],
  ['?v=2', true, false],
  ['', true, false],
  ['?v=x', true, false],
  ['?v=1', false, false],
])('a link with %s, script %s, says what has changed: %s', async (query, script, says) => {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  await page.goto(`${address}claims/mouldy-flour/${query}#claim`);
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
  await page.goto(`${address}claims/mouldy-flour/?v=1`);
  const sign = page.locator('h1 [data-copy]');
  const box = await sign.evaluate((link) => {
    const { width, height } = getComputedStyle(link, '::before');
    return { width, height };
  });
  expect(box).toEqual({ width: '44px', height: '44px' });
  await sign.tap();
  await page.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
  expect(await page.locator('.copy-status').textContent()).toMatch(/^Link copied\./u);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [before, words] = copied.split('#claim:~:text=');
  expect(before).toBe(`${address}claims/mouldy-flour/?v=2`);
  expect(decodeURIComponent(words ?? '')).toMatch(
    /^(?:[^,]+-,)?The articles say.*sold mouldy flour\.$/,
  );
  await context.close();
});

test('without script, the sign is a link to the words', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}claims/mouldy-flour/`);
  await page.locator('h1 [data-copy]').click();
  await expect.poll(async () => (await locationOf(page)).hash).toBe('#claim');
  await context.close();
});
