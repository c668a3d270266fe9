import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { full, there } = inject('addresses');
const browser = useBrowser();

/** The windows in which pictures are looked at, and how much of the first one has to be on the first screen. */
const windows = [
  { width: 360, height: 780 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const leastDrawn = 300;
const pages = [
  '',
  'funding/',
  'timeline/',
  'trail/',
  'embed/funding/',
  'embed/sums/',
  'embed/matrix/',
  'embed/timeline/',
];
/** The pages whose first screen has a picture. */
const drawnFirst = ['', 'funding/', 'timeline/'];
const sites = [
  ['there', there],
  ['full', full],
] as const;

/** What is wrong with the pictures of a page, from boxes as the browser lays them out; and where the first one stands. */
interface Seen {
  readonly faults: readonly string[];
  readonly sideways: boolean;
  readonly first: { readonly top: number; readonly bottom: number } | null;
  readonly drawn: number;
}

async function look(address: string, size: (typeof windows)[number]): Promise<Seen> {
  const page = await browser.open(address, { viewport: size });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const seen = await page.evaluate((): Seen => {
    const faults: string[] = [];
    const pictures = [
      ...document.querySelectorAll<SVGSVGElement>('svg.drawing, svg.trail-drawing'),
    ].filter((each) => each.getClientRects().length > 0);
    const main = document.querySelector('main') ?? document.body;
    for (const picture of pictures) {
      const frame = picture.getBoundingClientRect();
      const own = getComputedStyle(picture.closest('section') ?? main);
      const outer = (picture.closest('section') ?? main).getBoundingClientRect();
      const left = outer.left + Number.parseFloat(own.paddingLeft);
      const right = outer.right - Number.parseFloat(own.paddingRight);
      if (frame.left < left - 1 || frame.right > right + 1)
        faults.push('a picture leaves the margins');
      const labels = [...picture.querySelectorAll('text')].map((label) => ({
        words: label.textContent,
        box: label.getBoundingClientRect(),
      }));
      for (const [at, { words, box }] of labels.entries()) {
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          faults.push(`${words} is outside`);
        for (const other of labels.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Boxes of letters have room above and below; what is drawn of them is two thirds of it.
          if (across > 1 && down > box.height / 3) faults.push(`${words} / ${other.words}`);
        }
      }
      for (const path of picture.querySelectorAll<SVGPathElement>('path.line, path.rule')) {
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        if (matrix === null || length === 0) continue;
        const steps = Math.min(400, Math.ceil(length / 4));
        for (let step = 0; step <= steps; step += 1) {
          const { x, y } = path.getPointAtLength((length * step) / steps).matrixTransform(matrix);
          const struck = labels.find(
            ({ box }) =>
              x > box.left + 1 &&
              x < box.right - 1 &&
              y > box.top + box.height / 4 &&
              y < box.bottom - box.height / 4,
          );
          if (struck !== undefined) {
            faults.push(`${struck.words} is struck through`);
            break;
          }
        }
      }
    }
    const box = pictures[0]?.getBoundingClientRect();
    return {
      faults,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      first: box === undefined ? null : { top: box.top, bottom: box.bottom },
      drawn: pictures.length,
    };
  });
  await page.context().close();
  return seen;
}

describe.each(sites)('of %s', (_, address) => {
  describe.each(windows)('in a window of $width to $height', (size) => {
    test.each(pages)(
      'no label of /%s lies on another or on a line, and no picture leaves its place',
      async (path) => {
        const { faults, sideways, drawn } = await look(address + path, size);
        expect(faults).toEqual([]);
        expect(sideways).toBe(false);
        expect(drawn).toBeGreaterThan(0);
      },
    );

    test.each(drawnFirst)('a picture is on the first screen of /%s', async (path) => {
      const { first } = await look(address + path, size);
      if (first === null) throw new Error('No picture is drawn.');
      const seen = Math.min(first.bottom, size.height) - first.top;
      expect(seen).toBeGreaterThanOrEqual(Math.min(leastDrawn, first.bottom - first.top));
    });
  });
});
