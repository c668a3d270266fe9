import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { examineFolder } from '../../src/disk/reading.ts';
import { useBrowser } from '../support/browser.ts';
import { listFiles } from '../support/site-files.ts';
import { allowedAttributes, allowedElements } from './allowed.ts';
import { fixtureFolder } from '../support/fixtures.ts';

const fixture = fixtureFolder('hostile');

const browser = useBrowser();
const address = inject('addresses').hostile;
let context: BrowserContext;
const happened: string[] = [];
const pages = listFiles(inject('folders').hostile).filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  context.on('dialog', (dialog) => void (happened.push('a dialog'), dialog.dismiss()));
  context.on('console', (message) => happened.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => happened.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith(address)) happened.push(request.url());
  });
});

/** What stands on an open page that may not: what ran, and elements, attributes and links of no list. */
function findStray(lists: { elements: readonly string[]; attributes: readonly string[] }) {
  const { elements, attributes } = lists;
  const stray: string[] = [];
  if ('hostile' in globalThis) stray.push('window.hostile');
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (!elements.includes(name)) stray.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (!attributes.includes(attribute) && !/^(?:data|aria)-/.test(attribute)) {
        stray.push(`<${name} ${attribute}="${value}">`);
      }
    }
    const link = element.getAttribute('href');
    if (link !== null && !/^(?:https?:|mailto:|\/hostile\/|#)/.test(link)) stray.push(link);
  }
  return stray;
}

/** Characters that turn words round and are not alone in an element that shows their code and ends what they begin. */
function findTurning() {
  const turning = /[\u202a-\u202e\u2066-\u2069]/;
  const left: string[] = [];
  const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (parent === null || parent.localName === 'script' || !turning.test(text)) continue;
    const code = `"U+${text.charCodeAt(0).toString(16).toUpperCase()}"`;
    const shown = getComputedStyle(parent, '::before').content;
    const alone = text.length === 1 && getComputedStyle(parent).unicodeBidi.startsWith('isolate');
    if (!alone || shown !== code) left.push(`${parent.outerHTML}, ${shown}`);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (turning.test(value)) left.push(`${name}="${value}"`);
    }
  }
  return turning.test(document.title) ? [...left, document.title] : left;
}

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address + path.replace(/index\.html$/, ''));
  return page;
}

test('on no page anything runs, nothing stands that may not, and nothing turns', async () => {
  const found: Record<string, readonly string[]> = {};
  const page = await context.newPage();
  for (const path of pages) {
    happened.length = 0;
    await page.goto(address + path.replace(/index\.html$/, ''));
    const stray = await page.evaluate(findStray, {
      elements: [...allowedElements],
      attributes: [...allowedAttributes],
    });
    const turning = await page.evaluate(findTurning);
    const { width, title } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      title: document.title,
    }));
    const faults = [...new Set([...stray, ...turning, ...happened])];
    if (width > 320) faults.push(`${width} pixels wide`);
    if (!title.endsWith('Claimtrail')) faults.push(title);
    if (faults.length > 0) found[path] = faults;
  }
  await page.close();
  expect(found).toEqual({});
  expect(pages.length).toBeGreaterThan(25);
});

const { investigation, problems } = examineFolder(fixture);

describe.each(investigation?.articles ?? [])('the article $slug', ({ slug, seed, form }) => {
  const lines = readFileSync(join(fixture, seed), 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

  test('reads on its page as in its file, with every joiner', async () => {
    const page = await open(`articles/${slug}/`);
    if (form === 'tokenised') await page.locator('#show-raw').check();
    const own = page.locator(form === 'tokenised' ? '.raw-text' : '.shown-text');
    const texts = await own.allTextContents();
    expect(texts.flatMap((text) => text.split('\n'))).toEqual(lines.map((line) => line.trim()));
    expect(await own.first().isVisible()).toBe(true);
    await page.close();
  });
});

test('the investigation itself is sound', () => {
  expect(problems).toEqual([]);
});
