import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';
import { seePictures } from '../support/picture-faults.ts';

const { full, there } = inject('addresses');
const folders = inject('folders');
const browser = useBrowser();

/** The windows in which every picture is looked at. */
const widths = [320, 360, 600, 820, 1440];
/** The windows whose first screen has a picture, and how much of it has to be there. */
const screens = [
  { width: 360, height: 780 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const leastDrawn = 300;
/** The pages that draw first, and those that have a picture whatever else is in an investigation. */
const drawnFirst = ['', 'funding/', 'timeline/'];
const drawn = [...drawnFirst, 'trail/', 'embed/funding/', 'embed/timeline/'];

/** One page of each kind that has a picture. */
function pagesWithPictures(folder: string): string[] {
  return kindsOfPage(folder).filter((path) =>
    /<svg class="(?:drawing|trail-drawing|picture)/u.test(
      readFileSync(join(folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8'),
    ),
  );
}

async function open(address: string, viewport: { width: number; height: number }) {
  const page = await browser.open(address, { viewport });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

describe.each([
  ['there', there, pagesWithPictures(folders.there)],
  ['full', full, pagesWithPictures(folders.full)],
] as const)('of %s', (_, address, pages) => {
  test('every page that is to have a picture has one', () => {
    expect(pages).toEqual(expect.arrayContaining(drawn));
  });

  test.each(pages)(
    'no label of /%s lies on another, on a line or on the edge of a box, and no picture leaves its place, at any width',
    async (path) => {
      const page = await open(address + path, { width: 1440, height: 900 });
      const found: Record<number, readonly string[]> = {};
      let seen = 0;
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { faults, sideways, drawn: count } = await page.evaluate(seePictures);
        seen += count;
        if (faults.length > 0 || sideways)
          found[width] = [...faults, ...(sideways ? ['the page scrolls sideways'] : [])];
      }
      await page.context().close();
      expect(found).toEqual({});
      expect(seen).toBeGreaterThan(0);
    },
  );

  test.each(screens)('a picture is on the first screen, $width to $height', async (size) => {
    for (const path of drawnFirst) {
      const page = await open(address + path, size);
      const { first } = await page.evaluate(seePictures);
      await page.context().close();
      if (first === null) throw new Error('No picture is drawn.');
      const shown = Math.min(first.bottom, size.height) - first.top;
      expect(shown, path).toBeGreaterThanOrEqual(Math.min(leastDrawn, first.bottom - first.top));
    }
  });
});
