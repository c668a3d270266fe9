import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addressOf } from '../../src/values/id.ts';
import type { Investigation } from '../../src/model/types.ts';
import { project } from './build-site.ts';

/** Where the pictures of the README lie, each beside a file of the words that stand in it. */
export const picturesFolder = join(project, 'docs');

/** The command that draws the pictures anew. */
export const drawsPictures = 'npm run pictures';

/** A picture of the README: its name as a file, and which elements of which page it shows. */
export interface ReadmePicture {
  readonly name: string;
  readonly path: string;
  readonly shows: readonly string[];
}

/** The pictures of the README, of the investigation that is there. */
export function readmePictures({ articles }: Investigation): ReadmePicture[] {
  const article = addressOf('article', articles.at(-1)?.slug ?? '').slice(1);
  return [
    { name: 'home', path: '', shows: ['.masthead', '.front'] },
    { name: 'funding', path: 'funding/', shows: ['.masthead', 'main header', '#graph figure'] },
    {
      name: 'article',
      path: article,
      shows: [
        '.masthead',
        '.article-head',
        '.ways-in',
        '#p1',
        '#p1 + .notes',
        '#p2',
        '#p2 + .notes',
      ],
    },
  ];
}

/** What is drawn of a page: the box of it in pixels, and its words, a line for each run of letters. */
interface Drawn {
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly words: string;
}

const width = 1280;
const margin = 24;

/** The words of a picture, and the picture itself as PNG, as a browser draws them in daylight, 1,280 pixels wide. */
export async function drawPicture(
  browser: Pick<Browser, 'newContext'>,
  address: string,
  { path, shows }: ReadmePicture,
): Promise<{ readonly words: string; readonly picture: () => Promise<Buffer> }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { box, words } = await look(page, shows);
  const y = Math.max(0, box.y - margin);
  const height = box.y + box.h + margin - y;
  return {
    words,
    picture: () =>
      page.screenshot({ fullPage: true, clip: { x: 0, y, width, height }, animations: 'disabled' }),
  };
}

function look(page: Page, shows: readonly string[]): Promise<Drawn> {
  return page.evaluate((selectors): Drawn => {
    const elements = selectors.map((selector) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`The page has no ${selector}.`);
      return element;
    });
    const boxes = elements.map((element) => element.getBoundingClientRect());
    const x = Math.min(...boxes.map((box) => box.left));
    const y = Math.min(...boxes.map((box) => box.top));
    const w = Math.max(...boxes.map((box) => box.right)) - x;
    const h = Math.max(...boxes.map((box) => box.bottom)) - y;
    const lines: string[] = [];
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const words = (node.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
        if (words !== '' && node.parentElement?.checkVisibility()) lines.push(words);
      }
    }
    return { box: { x, y, w, h }, words: `${lines.join('\n')}\n` };
  }, shows);
}
