import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { there } = inject('addresses');
const browser = useBrowser();
const mostSheets = 6;

/** How many sheets of A4 a page takes: the leaves of the tree of pages in its PDF. */
async function countSheets(address: string): Promise<number> {
  const page = await browser.open(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.context().close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

test('the home page is printed on at most six sheets', async () => {
  const sheets = await countSheets(there);
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(mostSheets);
});

test('on paper the first sheet has the picture with its answers, no heading is parted from what follows, and a finding stays whole', async () => {
  const page = await browser.open(there, { viewport: { width: 673, height: 979 } });
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const breaks = (selector: string, which: 'breakAfter' | 'breakInside') => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each)[which]),
      ),
    ];
    return {
      bottom: document.querySelector('.front-status')?.getBoundingClientRect().bottom ?? 0,
      headings: breaks('main :is(h1, h2, h3)', 'breakAfter'),
      findings: breaks('.findings > li', 'breakInside'),
    };
  });
  await page.context().close();
  expect(seen.bottom).toBeGreaterThan(0);
  expect(seen.bottom).toBeLessThanOrEqual(979);
  expect(seen.headings).toEqual(['avoid']);
  expect(seen.findings).toEqual(['avoid']);
});
