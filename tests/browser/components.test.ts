import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { readPages } from '../support/site-files.ts';

/** Parts of pages, each to be seen in every state that the invented investigation has. */
const components = [
  ...['.front', '.findings > li', '.support-box', '.told', '.story-contents'],
  ...[
    '.assertion',
    '.answers',
    '.stream-facts',
    '.framings',
    '.collation',
    '.chain',
    '.ladder',
    '.pager',
  ],
  ...['.article-head', '.paragraph', '.notes', '.article-list', '.claims-list > li'],
  ...['.document', '.claim-document', '.corrections-here', '.meanings', '.rules', '.event'],
];

const browser = useBrowser();
const address = `${inject('addresses').full}all/`;
const body = pageOfAll(inject('folders').full);

/** One page with every component in every state, once each: what has the same classes and signs is in the same state. */
function pageOfAll(built: string): string {
  const pages = readPages(built);
  const front = pages.find(({ path }) => path === 'index.html')?.html ?? '';
  const states = new Map<string, string>();
  for (const { html } of pages) {
    const { document } = parseHTML(html);
    for (const each of document.querySelectorAll('[id], [aria-labelledby], aside')) {
      each.removeAttribute('id');
      each.removeAttribute('aria-labelledby');
      if (each.tagName === 'ASIDE') each.setAttribute('role', 'note');
    }
    for (const selector of components) {
      for (const each of document.querySelectorAll(selector)) {
        const markup = each.outerHTML;
        const signs = markup.match(
          / (?:class|data-(?:assessment|how|speaker|second|sign)|dir)="[^"]*"/g,
        );
        const key = `${selector} ${[...new Set(signs)].sort().join('')}`;
        const list =
          each.tagName === 'LI' ? `<ul class="${parentClass(each)}">${markup}</ul>` : markup;
        if (!states.has(key))
          states.set(
            key,
            `<section class="band"><h2>${selector.replace(' > ', ' ')}</h2>${list}</section>`,
          );
      }
    }
  }
  // Each kind of page has a sheet of its own.
  const sheets = new Set(
    pages.flatMap(({ html }) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? []),
  );
  const [whole = ''] = /^[\s\S]*?<\/head>/.exec(front) ?? [];
  const head = whole.replace('</head>', `${[...sheets].join('')}</head>`);
  return `${head}<body><main><h1>All</h1>${[...states.values()].join('\n')}</main></body></html>`;
}

function parentClass(each: {
  readonly parentElement: { getAttribute(name: string): string | null } | null;
}): string {
  return each.parentElement?.getAttribute('class') ?? '';
}

async function open(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(address);
  return page;
}

test('the page has every component, and most signs in more than one state', async () => {
  const page = await open(1440);
  const missing: string[] = [];
  for (const selector of components) {
    if ((await page.locator(selector).count()) === 0) missing.push(selector);
  }
  expect(missing).toEqual([]);
  for (const sign of ['data-assessment', 'data-how', 'data-speaker']) {
    const values = await page
      .locator(`[${sign}]`)
      .evaluateAll((all, name) => [...new Set(all.map((each) => each.getAttribute(name)))], sign);
    expect(values.length, sign).toBeGreaterThan(1);
  }
  await page.close();
});

test.each([320, 1440])(
  'all of it at %d pixels: axe finds nothing wrong, folded or not, and nothing scrolls sideways',
  async (width) => {
    const page = await open(width);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  },
);
