import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { graphicSentences } from '../../src/redaction/graphic-sentences.ts';
import { useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';

const investigation = examined(readFull());
const { central, claims } = investigation;
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true } as const;

const browser = useBrowser();

/** A claim's page as a stranger lands on it, on a phone. */
async function land(id: string, options: BrowserContextOptions = {}): Promise<Page> {
  return browser.open(`${inject('addresses').full}claims/${id}/`, { ...phone, ...options });
}

async function expectInView(locator: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await locator.boundingBox();
      const { y, height } = box ?? { y: -1, height: 0 };
      return y >= 0 && y + height <= phone.viewport.height;
    })
    .toBe(true);
}

/** The first claim, one outside the question, one with graphic detail. */
const three = [
  claims.find(({ id }) => id === central),
  claims.find(({ kind }) => kind === 'context'),
  claims.find(({ graphic }) => graphic),
].flatMap((claim) => (claim === undefined ? [] : [claim]));

/** Whether the first quotation of a claim's page stands in a sentence that has graphic detail. */
function opensGraphic({ assertions: [first] }: Claim): boolean {
  const graphic = graphicSentences(investigation, first?.article ?? '');
  return first?.passages[0]?.sentences.some((id) => graphic.has(id)) ?? false;
}

/** The box at the foot of the window, one of whose folds is opened. */
async function open(page: Page, way: string): Promise<void> {
  const summary = page.locator('.take-away > details > summary', { hasText: way });
  await expectInView(summary);
  const box = await summary.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await summary.tap();
}

/** What was copied, once that is said. */
async function copiedOf(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
  return page.evaluate(() => navigator.clipboard.readText());
}

const clipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each(three)('on claim $id', (claim) => {
  const { id, statement } = claim;
  const own = `${inject('addresses').full}claims/${id}/`;

  test.each([
    ['a link', 'Link', '.take-away .copy-text', 'Link copied.'],
    ['a citation', 'Cite', '.cite .copy-text', 'Citation copied.'],
    ['a snippet', 'Embed', '.snippet + .copy-text', 'Snippet copied.'],
  ])('%s is copied from the middle of the page in two taps', async (_, way, sign, said) => {
    const page = await land(id, clipboard);
    await page.evaluate(() => scrollTo({ top: innerHeight, behavior: 'instant' }));
    await open(page, way);
    const target = page.locator(sign).first();
    await expectInView(target);
    await target.tap();
    const copied = await copiedOf(page);
    expect(await page.locator('.copy-status').textContent()).toBe(said);
    if (way === 'Link') expect(copied).toMatch(/\/claims\/[a-z0-9-]+\/\?v=\d+$/);
    if (way === 'Cite') expect(copied).toContain(statement.replaceAll("'", '’').slice(0, 40));
    if (way === 'Embed') {
      expect(copied).toMatch(/^<div style="[^"]+"><iframe src="[^"]+" title="[^"]+"/);
    }
    await page.context().close();
  });

  test('a sentence is one tap from the head, and a link to it is copied with one more', async () => {
    const page = await land(id, clipboard);
    const way = page.locator('.answer-by a').first();
    if ((await way.count()) > 0) {
      await expectInView(way);
      await way.tap();
      await expectInView(page.locator('.assertion:target .assertion-head'));
    }
    await page.locator('.assertion .copy-sentence').first().tap();
    const copied = await copiedOf(page);
    expect(copied.startsWith(`${own}?v=`)).toBe(true);
    expect(copied.includes('#')).toBe(true);
    expect(copied.includes(':~:text=')).toBe(!opensGraphic(claim));
    await page.context().close();
  });

  test('all its quotations are copied with who says them and where', async () => {
    const page = await land(id, clipboard);
    await page.locator('.copy-file').tap();
    const copied = await copiedOf(page);
    const file = await page.request.get(`${own}quotations.txt`);
    expect(copied).toBe(new TextDecoder().decode(await file.body()));
    await page.context().close();
  });

  test('without script the box opens, and no button is offered that would do nothing', async () => {
    const page = await land(id, { javaScriptEnabled: false });
    await open(page, 'Cite');
    const cited = page.locator('.cite .cited').first();
    await expectInView(cited);
    expect(await page.locator('.copy-text:visible').count()).toBe(0);
    const chosen = await cited.evaluate((each) => getComputedStyle(each).userSelect);
    expect(chosen).toBe('all');
    await page.context().close();
  });

  test('finding, who says so and how it stands are on the first screen of a phone', async () => {
    const page = await land(id);
    await expectInView(page.locator('h1'));
    await expectInView(page.locator('.who-made'));
    if (claim.kind === 'context') return page.context().close();
    for (const dt of await page.locator('.answers dt').all()) await expectInView(dt);
    await expectInView(page.locator('.answers > div:last-child .assessment').first());
    expect(await page.locator('.answers dt').count()).toBe(2);
    return page.context().close();
  });
});
