import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { graphicSentences } from '../../src/redaction/redaction.ts';
import { useBrowser } from '../support/browser.ts';
import { examined, readFull } from '../support/fixtures.ts';

const { central, claims } = examined(readFull());
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
  const graphic = graphicSentences(claims, first?.article ?? '');
  return first?.passages[0]?.sentences.some((id) => graphic.has(id)) ?? false;
}

describe.each(three)('from the head of claim $id, in two taps', (claim) => {
  const { id, statement } = claim;
  const own = `${inject('addresses').full}claims/${id}/`;

  test.each([
    ['a link to words', 'Link to a sentence', '.assertion .copy-sentence', 'Link copied.'],
    ['a citation', 'Cite', '.cite .copy-text', 'Citation copied.'],
    ['a snippet', 'Embed', '.snippet + .copy-text', 'Snippet copied.'],
  ])('%s is copied and said to be', async (_, way, sign, said) => {
    const page = await land(id, { permissions: ['clipboard-read', 'clipboard-write'] });
    const link = page.locator('.ways').getByRole('link', { name: way });
    await expectInView(link);
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await link.tap();
    const target = page.locator(sign).first();
    if (way !== 'Link to a sentence') await expectInView(target);
    await target.tap();
    await page.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
    expect(await page.locator('.copy-status').textContent()).toBe(said);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (way === 'Cite') expect(copied).toContain(statement.replaceAll("'", '’').slice(0, 40));
    if (way === 'Embed') expect(copied).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="\d+"/);
    if (way === 'Link to a sentence') {
      expect(copied.startsWith(`${own}?v=`)).toBe(true);
      expect(copied.includes('#')).toBe(true);
      expect(copied.includes(':~:text=')).toBe(!opensGraphic(claim));
    }
    await page.context().close();
  });

  test('all its quotations are copied with who says them and where', async () => {
    const page = await land(id, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.ways').getByRole('link', { name: 'Link to a sentence' }).tap();
    const link = page.locator('.copy-file');
    await expectInView(link);
    await link.tap();
    await page.waitForFunction(() => document.querySelector('.copy-status')?.textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await page.request.get(`${own}quotations.txt`);
    expect(copied).toBe(await file.text());
    await page.context().close();
  });

  test('without script the ways lead there, and no button is offered that would do nothing', async () => {
    const page = await land(id, { javaScriptEnabled: false });
    await page.locator('.ways').getByRole('link', { name: 'Cite' }).tap();
    await expectInView(page.locator('.cited').first());
    expect(await page.locator('.copy-text:visible').count()).toBe(0);
    const chosen = await page
      .locator('.cited')
      .first()
      .evaluate((each) => getComputedStyle(each).userSelect);
    expect(chosen).toBe('all');
    await page.context().close();
  });
});
