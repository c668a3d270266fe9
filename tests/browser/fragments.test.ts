import process from 'node:process';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { type CopiedLink, readCopied } from '../support/copied-links.ts';

/** With ALL_FRAGMENTS=1 every copied link of the site is opened; else some of each kind of page. */
const all = process.env['ALL_FRAGMENTS'] === '1';
const ofEachKind = 4;
/** What tells findings and paragraphs of the story apart from its sections. */
const toldIn = /^finding\.|\.p\d+$/;
const tint = [255, 0, 255] as const;

const pages = readCopied(inject('folders').there);
const links = pages.flatMap(({ copied }) => copied).filter(({ directive }) => directive !== null);

const browser = useBrowser();
let context: BrowserContext;
let ruler: Page;

beforeAll(async () => {
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  ruler = await context.newPage();
});

/** Some links of each kind of page, of the story some to findings, paragraphs and sections, spread over all there are, the same in every run. */
function choose(): readonly CopiedLink[] {
  if (all) return links;
  const kinds = Map.groupBy(links, ({ page, id }) =>
    [page.replace(/^([^/]*\/)[^/]+\/$/, '$1*'), toldIn.exec(id)?.[0].replace(/\d+/, '')].join(' '),
  );
  return [...kinds.values()].flatMap((kind) => {
    const step = Math.max(1, Math.floor(kind.length / ofEachKind));
    return kind.filter((_, index) => index % step === 0).slice(0, ofEachKind);
  });
}

/** Opens a copied link as a reader would, and counts the tinted points of the box of its target. */
async function countTinted({ page: path, id, directive }: CopiedLink): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(([red, green, blue]) => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = `::target-text { background: rgb(${red} ${green} ${blue}) !important; }`;
      document.head.append(style);
    });
  }, tint);
  await page.goto(`${inject('addresses').there}${path}#${id}:~:${directive ?? ''}`);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const box = await page.evaluate((target) => {
    const element = document.getElementById(target);
    const mark = element?.closest('mark');
    const { x, y, width, height } = (mark ?? element)?.getBoundingClientRect() ?? new DOMRect();
    const top = Math.max(0, y);
    return { x, y: top, width, height: Math.min(y + height, innerHeight) - top };
  }, id);
  const seen = box.width > 0 && box.height > 0;
  const picture = seen ? await page.screenshot({ clip: box }) : null;
  await page.close();
  return picture === null ? 0 : count(picture.toString('base64'));
}

function count(picture: string): Promise<number> {
  return ruler.evaluate(
    async ([data, [red, green, blue]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const points = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
      let tinted = 0;
      for (let at = 0; at < points.length; at += 4) {
        if (points[at] === red && points[at + 1] === green && points[at + 2] === blue) tinted += 1;
      }
      return tinted;
    },
    [picture, tint] as const,
  );
}

test('the words of a copied link are lit at its place', async () => {
  const chosen = choose();
  expect(chosen.length).toBeGreaterThan(0);
  const dark: string[] = [];
  for (const link of chosen) {
    const tinted = await countTinted(link);
    if (tinted < 50) dark.push(`${link.page}#${link.id}:~:${link.directive ?? ''} ${tinted}`);
  }
  console.log(`${chosen.length} of ${links.length} copied links opened`);
  expect(dark).toEqual([]);
}, 1_800_000);
