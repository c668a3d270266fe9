import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { htmlId } from '../../src/values/id.ts';
import { locationOf, useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';

const graphic = examined(readFull()).claims.filter((claim) => claim.graphic);
const { full, there } = inject('addresses');

const browser = useBrowser();

/** Opens the story without script, as nothing in it may need one. */
async function open(width: number, address = full): Promise<Page> {
  return browser.open(address, { javaScriptEnabled: false, viewport: { width, height: 780 } });
}

describe.each([360, 1440])('%d pixels wide, without script', (width) => {
  test('a reference opens what stands behind it', async () => {
    const page = await open(width);
    const links = page.locator('a[data-note]');
    expect(await links.count()).toBeGreaterThan(10);
    for (const index of [0, 1, 5, (await links.count()) - 1]) {
      const link = links.nth(index);
      const id = decodeURIComponent(((await link.getAttribute('href')) ?? '').slice(1));
      const note = page.locator(`[id="${id}"]`);
      await link.click();
      await note.waitFor();
      await expect
        .poll(async () => (await note.boundingBox())?.y, { message: id })
        .toBeLessThan(780);
    }
    await page.context().close();
  });

  test('every reference has its note in the details after its own words', async () => {
    const page = await open(width);
    const astray = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-note]')]
        .filter((link) => {
          const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
          const beside = link.closest('.told, .findings > li, .support-box li');
          return note === null || beside?.contains(note) !== true;
        })
        .map(({ hash }) => hash),
    );
    expect(astray).toEqual([]);
    await page.context().close();
  });
});

test('a phone has the headline, the standfirst and the claim first, what documents say of it and the findings soon after', async () => {
  const page = await open(360, there);
  const below = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return box === null ? Infinity : box.y;
  };
  expect(await below('.central h2')).toBeLessThan(720);
  expect(await below('.central .assessment')).toBeLessThan(1000);
  expect(await below('.findings > li .prose')).toBeLessThan(1300);
  const standfirst = await page.locator('.standfirst').boundingBox();
  expect((standfirst?.y ?? 0) + (standfirst?.height ?? Infinity)).toBeLessThan(700);
  await page.context().close();
});

test('under a claim what documents say comes first and in short, its wordings folded after it', async () => {
  const page = await open(360, there);
  const astray = await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('.evidence')) each.open = true;
    return [...document.querySelectorAll('.evidence li')].flatMap((li) => {
      const outside = li.querySelector('.in-short');
      const wordings = li.querySelector('.evidence-more');
      if (outside === null || wordings === null) return [];
      const before = outside.compareDocumentPosition(wordings) & Node.DOCUMENT_POSITION_FOLLOWING;
      const lines =
        outside.getBoundingClientRect().height / parseFloat(getComputedStyle(outside).lineHeight);
      return before && lines < 3.5 && li.getBoundingClientRect().height < 400 ? [] : [li.id];
    });
  });
  expect(astray).toEqual([]);
  await page.context().close();
});

test('words with graphic detail are not opened in the story', async () => {
  const page = await open(1440);
  expect(graphic.length).toBeGreaterThan(0);
  for (const { id } of graphic) {
    const quoted = page.locator(`[id^="note.claim.${htmlId(id)}"] .quotation`);
    const within = await quoted.evaluateAll(
      (all, own) =>
        all.filter((each) => new RegExp(`^${own}(?:\\.\\d+)?$`).test(each.closest('li')?.id ?? '')),
      `note.claim.${htmlId(id)}`,
    );
    expect(within, id).toEqual([]);
  }
  await page.context().close();
});

test('by key: past the menu, by the contents to a section, to the evidence and back', async () => {
  const page = await open(1440);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('class')).toBe('skip');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await locationOf(page)).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.locator('main a:focus, main summary:focus').count()).toBe(1);

  await page.locator('.contents a').nth(1).focus();
  const section = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await locationOf(page)).hash).toBe(section);
  const top = page.locator(section ?? '');
  await expect.poll(async () => (await top.boundingBox())?.y).toBeLessThan(400);

  await page.keyboard.press('Tab');
  const link = page.locator('a[data-note]:focus');
  const focused = await page.locator(':focus').getAttribute('href');
  if ((await link.count()) === 0)
    await page
      .locator(`${section ?? ''} ~ .story-text a[data-note]`)
      .first()
      .focus();
  const id = decodeURIComponent(((await link.getAttribute('href')) ?? focused ?? '').slice(1));
  await page.keyboard.press('Enter');
  await page.locator(`[id="${id}"]`).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator(`[id="${id}"] :focus`).count()).toBe(1);
  await page.goBack();
  await expect.poll(async () => (await locationOf(page)).hash).toBe(section);
  await page.context().close();
});
