import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { locationOf, useBrowser } from '../support/browser.ts';

const { full, there } = inject('addresses');

const browser = useBrowser();

/** Opens the story without script, as nothing in it may need one. */
async function open(width: number, address = full): Promise<Page> {
  return browser.open(address, { javaScriptEnabled: false, viewport: { width, height: 780 } });
}

const screens = [
  { width: 360, height: 780 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

test.each(screens)(
  'the first screen of $width by $height pixels has the headline, the numbers, the picture and what outside documents say',
  async (viewport) => {
    const page = await browser.open(there, { javaScriptEnabled: false, viewport });
    for (const part of ['h1', '.front-standfirst', '.front-figures', '.provenance-picture']) {
      const box = await page.locator(part).first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThan(viewport.height);
    }
    for (const part of await page.locator('.front-status dt').all()) {
      const box = await part.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(viewport.height);
    }
    await page.context().close();
  },
);

test.each([320, 360, 820, 1440])(
  'of a picture one form is drawn, within the page, %d pixels wide, or its list stands open',
  async (width) => {
    const page = await open(width);
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('.three-widths')].flatMap((picture) => {
        const drawn = [...picture.querySelectorAll('svg')]
          .map((svg) => svg.getBoundingClientRect())
          .filter((box) => box.width > 0);
        const list = picture.parentElement?.querySelector('ol')?.getBoundingClientRect();
        const right = document.documentElement.clientWidth;
        const within = drawn.every((box) => box.left >= 0 && box.right <= right);
        const told = drawn.length === 1 || (drawn.length === 0 && (list?.height ?? 0) > 0);
        return told && within ? [] : [picture.className];
      }),
    );
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);

test('no line of words in a picture leaves it or lies on another', async () => {
  for (const { width } of screens) {
    const page = await open(width, there);
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('.three-widths > svg')].flatMap((svg) => {
        const whole = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return texts.flatMap(({ words, box }, at) => {
          const outside = box.left < whole.left - 1 || box.right > whole.right + 1;
          const over = texts
            .slice(at + 1)
            .filter(
              (other) =>
                box.left + 1 < other.box.right &&
                other.box.left + 1 < box.right &&
                box.top + 4 < other.box.bottom &&
                other.box.top + 4 < box.bottom,
            );
          return outside || over.length > 0 ? [words] : [];
        });
      }),
    );
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});

test('the page tells its story in twelve screens of a phone and two thousand elements', async () => {
  const page = await open(360, there);
  const { height, elements } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    elements: document.querySelectorAll('*').length,
  }));
  expect(height).toBeLessThanOrEqual(12 * 780);
  expect(elements).toBeLessThanOrEqual(2000);
  await page.context().close();
});

test('by key: past the menu, by the contents to a section', async () => {
  const page = await open(1440);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('class')).toBe('skip');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await locationOf(page)).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.locator('main a:focus, main summary:focus').count()).toBe(1);

  await page.locator('.story-contents a').nth(1).focus();
  const section = await page.locator(':focus').getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await locationOf(page)).hash).toBe(section);
  const top = page.locator(section ?? '');
  await expect.poll(async () => (await top.boundingBox())?.y).toBeLessThan(400);
  await page.context().close();
});
