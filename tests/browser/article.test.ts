import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locationOf, useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';

const { articles: all, claims } = examined(readFull());
const assertions = claims.flatMap((claim) => claim.assertions);
/** Those with notes enough to go from one to the next. */
const articles = all.filter(
  ({ slug }) => assertions.filter(({ article }) => article === slug).length > 3,
);
const tokenised = all.filter(({ form }) => form === 'tokenised');

const browser = useBrowser();

/** Opens a page without script, as nothing here may need one. */
async function open(path: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  return browser.open(inject('addresses').full + path, { javaScriptEnabled: false, viewport });
}

describe.each(articles)('$slug', ({ slug }) => {
  test('the switch takes marks, numbers and notes away, and no word', async () => {
    const page = await open(`articles/${slug}/`);
    const words = await page.locator('.shown-text').allInnerTexts();
    const tints = () =>
      page
        .locator('mark > a')
        .evaluateAll((all) => [
          ...new Set(all.map((each) => getComputedStyle(each).backgroundColor)),
        ]);
    const none = 'rgba(0, 0, 0, 0)';
    const marked = await tints();
    const named = await page
      .locator('mark:not([data-speaker="outlet"], [data-speaker="unnamed"])')
      .count();
    expect(marked.filter((each) => each !== none).length > 0).toBe(named > 0);
    await page.locator('#show-plain').check();
    expect(await tints()).toEqual([none]);
    expect(await page.locator('.notes').first().isVisible()).toBe(false);
    expect(await page.locator('.plain-text').allInnerTexts()).toEqual(words);
    expect(await page.locator('.shown-text').first().isVisible()).toBe(false);
    expect(await page.locator('.plain-text :is(a, mark)').count()).toBe(0);
    await page.locator('#show-marks').check();
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('a note to which a mark leads offers the ways to the notes before and after it', async () => {
    const page = await open(`articles/${slug}/`);
    const second = page.locator('.notes li[value]').nth(1);
    const steps = second.locator('.note-steps a:not([data-copy])');
    expect(await steps.first().isVisible()).toBe(false);
    const id = await second.getAttribute('id');
    await page.goto(`${inject('addresses').full}articles/${slug}/#${id}`);
    expect(await steps.count()).toBe(2);
    expect(await steps.first().isVisible()).toBe(true);
    await steps.last().click();
    const third = await page.locator('.notes li[value]').nth(2).getAttribute('id');
    await expect.poll(async () => (await locationOf(page)).hash.slice(1)).toBe(third);
    await page.context().close();
  });

  test('the ways from note to note can be reached by key', async () => {
    const page = await open(`articles/${slug}/`);
    const second = page.locator('.notes li[value]').nth(1);
    // Whoever comes by a link finds the note unfolded.
    await page.goto(`${page.url()}#${await second.getAttribute('id')}`);
    await second.locator('a:visible').first().focus();
    const names: string[] = [];
    for (let at = 0; at < 9; at += 1) {
      await page.keyboard.press('Tab');
      names.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
    }
    expect(names).toContain('Previous note, 1');
    expect(names).toContain('Next note, 3');
    await page.context().close();
  });
});

test.each(tokenised)('$slug shows its file’s own text instead, on request', async (article) => {
  const page = await open(`articles/${article.slug}/`);
  expect(await page.locator('.raw-text').first().isVisible()).toBe(false);
  await page.locator('#show-raw').check();
  expect(await page.locator('.shown-text').first().isVisible()).toBe(false);
  const raw = await page.locator('.raw-text').allTextContents();
  expect(raw).toEqual(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)));
  expect(await page.locator('.raw-text').first().isVisible()).toBe(true);
  await page.context().close();
});
