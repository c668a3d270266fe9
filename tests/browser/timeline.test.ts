import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { arrangeTimeline } from '../../src/charts/timeline/timeline.ts';
import { locationOf, useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';
import { readThere } from '../support/investigation.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const items = arrangeTimeline(examined(readFull()));
const itemsThere = arrangeTimeline(readThere());
const { full, there } = inject('addresses');
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true } as const;

const browser = useBrowser();

const open = (path: string, options?: BrowserContextOptions) => browser.open(full + path, options);

/** Ids of the events that the list shows, and of those that the picture of all dates shows. */
function shown(page: Page): Promise<{ list: string[]; picture: string[] }> {
  return page.evaluate(() => {
    const visible = (element: Element) => element.getClientRects().length > 0;
    return {
      list: [...document.querySelectorAll('.event')].filter(visible).map(({ id }) => id),
      picture: [...document.querySelectorAll('.dated-row .dated-name')]
        .filter(visible)
        .map((link) => (link.getAttribute('href') ?? '').replace(/.*#/, '')),
    };
  });
}

describe.each(['timeline/', 'embed/timeline/'])('/%s', (path) => {
  const last = items.at(-1)?.event;
  const middle = items[Math.floor(items.length / 2)]?.event;

  test.each([last, middle])(
    'a link to one event finds it in view, named and marked',
    async (event) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await open(`${path}#${event?.id}`, { ...phone, javaScriptEnabled });
        const target = page.locator('.event:target');
        expect(await target.getAttribute('id')).toBe(event?.id);
        const box = await target.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(phone.viewport.height / 2);
        const name = target.getByRole('heading');
        expect((await name.innerText()).replaceAll('’', "'")).toContain(event?.label);
        expect(await name.isVisible()).toBe(true);
        const style = (locator: typeof target) =>
          locator.evaluate((each) => getComputedStyle(each).borderInlineStartWidth);
        expect(await style(target)).toBe('4px');
        expect(await style(page.locator('.event:not(:target)').first())).toBe('0px');
        await page.context().close();
      }
    },
  );

  test('a page of one event shows it at once on a phone', async () => {
    const page = await open(`${path}${middle?.id}/`, phone);
    const heading = page.getByRole('heading', { level: 1 });
    const told = (await heading.innerText()).replaceAll('’', "'");
    expect(told).toContain(middle?.statement.replaceAll('’', "'"));
    const box = await page.locator('.event-date').first().boundingBox();
    expect(box?.y).toBeLessThan(phone.viewport.height);
    await page.context().close();
  });

  test('the list has all events in time order, and finding words in the page finds each', async () => {
    const page = await open(`${path}#list`);
    const { list, picture } = await shown(page);
    expect(list).toEqual(items.map(({ event }) => event.id));
    if (path === 'timeline/') expect(picture.toSorted()).toEqual(list.toSorted());
    const found = await page.evaluate(
      (statements) =>
        statements.filter((words) => {
          getSelection()?.removeAllRanges();
          return !(window as unknown as { find: (words: string) => boolean }).find(words);
        }),
      items.map(({ event }) => event.label.replaceAll("'", '’')),
    );
    expect(found).toEqual([]);
    await page.context().close();
  });

  test.each([360, 820, 1440])('nothing is wider than a window of %d pixels', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(width);
    const drawings = await page.locator('.dates > svg:visible').count();
    expect(drawings).toBe(1);
    await page.context().close();
  });

  test('axe finds nothing wrong with the list unfolded and an event marked', async () => {
    const page = await open(`${path}#${middle?.id}`, phone);
    const filters = page.locator('.filters > summary');
    if ((await filters.count()) > 0) await filters.click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    await page.context().close();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('the filters', () => {
  const path = 'timeline/';

  test('work without script, on the list and the picture', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.locator('.filters > summary').click();
    const lane = items[0]?.lane ?? 'said';
    await page.locator(`#dates-${lane}`).uncheck();
    const rest = items.filter((item) => item.lane !== lane).map(({ event }) => event.id);
    expect((await shown(page)).list).toEqual(rest);
    expect((await shown(page)).picture.toSorted()).toEqual(rest.toSorted());
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.locator('.filters > summary').click();
    expect((await shown(page)).list).toHaveLength(items.length);
    for (const [name, isShown] of [
      ['by', (item: (typeof items)[number]) => item.assertion],
      ['in', (item: (typeof items)[number]) => item.article],
    ] as const) {
      const choice = page.locator(`input[name="${name}"]`).nth(1);
      await choice.check();
      const { list, picture } = await shown(page);
      expect(list.length).toBeGreaterThan(0);
      expect(list.length).toBeLessThan(items.length);
      expect(picture.toSorted()).toEqual(list.toSorted());
      const told = items.filter(({ event }) => list.includes(event.id));
      expect(told.every((item) => isShown(item) !== null)).toBe(true);
      await page.locator(`#${name}-all`).check();
    }
    await page.context().close();
  });

  test('with script, the address keeps the filters and brings them back', async () => {
    const page = await open(path);
    expect((await locationOf(page)).search).toBe('');
    await page.locator('.filters > summary').click();
    await page.locator('input[name="by"]').nth(2).check();
    await page.locator('input[name="dates"]').nth(0).uncheck();
    const { list } = await shown(page);
    const address = (await locationOf(page)).href;
    expect(new URL(address).searchParams.getAll('dates')).toHaveLength(2);
    await page.context().close();
    const again = await browser.open(address);
    expect((await shown(again)).list).toEqual(list);
    expect(await again.locator('.filters').getAttribute('open')).toBe('');
    await again.getByRole('link', { name: 'Show all' }).click();
    await expect.poll(async () => (await locationOf(again)).search).toBe('');
    expect((await shown(again)).list).toHaveLength(items.length);
    await again.context().close();
  });
});

describe.each([
  ['A4', 210, 297],
  ['Letter', 215.9, 279.4],
])('on %s', (_, width, height) => {
  // The margins of the printed page: 18 mm above, 20 mm below, 16 mm at the sides.
  const pixels = (millimetres: number) => Math.floor((millimetres / 25.4) * 96);
  const paper = { width: pixels(width - 32), height: pixels(height - 38) };

  test('nothing of the timeline is cut', async () => {
    const page = await browser.open(`${there}timeline/`, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const { wide, tall, drawn } = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll(
          '.event, .dated-row, .dates > svg, .timeline-picture figcaption',
        ),
      ]
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.width > 0);
      return {
        wide: Math.max(document.documentElement.scrollWidth, ...boxes.map((box) => box.right)),
        tall: Math.max(...boxes.map((box) => box.height)),
        drawn: [...document.querySelectorAll('.dated-row .strip > svg')].filter(
          (strip) => strip.getClientRects().length > 0,
        ).length,
      };
    });
    await page.context().close();
    expect(wide).toBeLessThanOrEqual(paper.width);
    expect(tall).toBeLessThanOrEqual(paper.height);
    expect(drawn).toBe(itemsThere.length);
  });
});
