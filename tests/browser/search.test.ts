import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { recordAll } from '../../src/exports/search/records.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { locationOf, useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';

const investigation = examined(readFull());
const records = recordAll(typeset(investigation));

const browser = useBrowser();

async function open(query = '', javaScriptEnabled = true): Promise<Page> {
  return browser.open(`${inject('addresses').full}search/${query}`, { javaScriptEnabled });
}

test.each(['claim', 'quotation', 'event', 'difference', 'document', 'stream', 'speaker'] as const)(
  'a %s is found by its words, shown whole, and its link lands on its place',
  async (kind) => {
    const record = records.find((each) => each.kind === kind);
    const page = await open();
    await page.getByRole('searchbox').fill(record?.words ?? '');
    const result = page.locator('search li').filter({ hasText: record?.words ?? 'none' });
    await result.first().waitFor();
    const link = result.locator(`a[href$="${record?.address}"]`);
    expect(await link.innerText()).toBe(record?.words);
    if (record?.beside)
      expect(await result.allInnerTexts()).toContainEqual(expect.stringContaining(record.beside));
    await link.click();
    await page.waitForURL(`**${record?.address}`);
    const { hash } = await locationOf(page);
    if (hash !== '') await page.locator(':target').waitFor();
    await page.context().close();
  },
);

test('by key alone: words, the number said, down to the results and back, Escape clears', async () => {
  const page = await open();
  const box = page.getByRole('searchbox');
  const status = page.locator('search').getByRole('status');
  await box.focus();
  const word = records[0]?.words.split(' ').at(-1) ?? '';
  await page.keyboard.type(word);
  await page.locator(`search ol[data-of="${word}"]`).waitFor();
  await expect.poll(() => status.innerText()).toMatch(/^\d+ results?[.;]/);
  const [found = '0'] = /^\d+/.exec(await status.innerText()) ?? [];
  expect(await page.locator('search li').count()).toBe(Math.min(Number(found), 20));
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  expect(await focused()).toBe(await page.locator('search li a').first().getAttribute('href'));
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('');
  expect((await locationOf(page)).searchParams.get('q')).toBe(word);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('search li').count()).toBe(0);
  expect(await box.inputValue()).toBe('');
  expect(await status.innerText()).toBe('');
  expect((await locationOf(page)).search).toBe('');
  await page.keyboard.type('zzzzqqqq');
  await expect.poll(() => status.innerText()).toContain('Nothing found.');
  await page.context().close();
});

test('a link keeps the words, and more results follow on a button', async () => {
  const page = await open('?q=the');
  const items = page.locator('search li');
  await expect.poll(() => items.count()).toBe(20);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => items.count()).toBe(40);
  expect(
    await items
      .nth(20)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.context().close();
});

test('without script, the list from A to Z has everything that has a name', async () => {
  const page = await open('', false);
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  const links = await page
    .locator('.letter a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const named = records.filter(({ name }) => name !== null);
  const { pathname } = new URL(inject('addresses').full);
  const expected = named.map(({ address }) => pathname.replace(/\/$/u, '') + address);
  expect(links.toSorted()).toEqual(expected.toSorted());
  await page.context().close();
});
