import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { locationOf, useBrowser } from '../support/browser.ts';
import { serve, type Served } from '../support/serve.ts';
import { readThere } from '../support/investigation.ts';

const { address, claims, events } = readThere();
const own = new URL(address);
const there = inject('addresses').there;

const browser = useBrowser();
let host: Served;
let folder = '';
let page: Page;

/** The snippets that the pages of all claims offer, framed by a page of another origin. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  const reader = await browser.newPage();
  const snippets: string[] = [];
  for (const { id } of claims) {
    const path = join(inject('folders').there, 'claims', id, 'index.html');
    await reader.setContent(await readFile(path, 'utf8'));
    snippets.push(...(await reader.locator('.snippet textarea').allTextContents()));
  }
  await reader.close();
  const here = snippets.join('\n').replaceAll(own.href, there);
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Host</title>${here}`);
  host = await serve(folder);
  page = await browser.newPage();
  await page.goto(host.address);
  for (const frame of await page.locator('iframe').all()) {
    await frame.evaluate((each) => each.setAttribute('loading', 'eager'));
  }
  for (const frame of frames()) {
    await frame.waitForLoadState('load');
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  }
});

afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

function frames(): Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

test('every claim has two snippets: as it is, and as it is in this version', async () => {
  expect(frames().length).toBe(2 * claims.length);
  expect(new URL(host.address).origin).not.toBe(new URL(there).origin);
  const fallbacks = await page
    .locator('div:has(> iframe) + p > a')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', words: link.textContent })),
    );
  expect(fallbacks.length).toBe(frames().length);
  for (const { href, words } of fallbacks) {
    expect(href).toMatch(/\/claims\/[a-z0-9-]+\/(?:\?v=\d+)?$/);
    expect(words).toMatch(/\.$/);
  }
  const titled = await page
    .locator('iframe')
    .evaluateAll((all) =>
      all.map((each) => ['title', 'loading'].map((name) => each.getAttribute(name) ?? '').join()),
    );
  expect(titled.filter((each) => each.startsWith(','))).toEqual([]);
});

test('none needs to scroll at the size that its snippet gives, nor wastes much of it', async () => {
  const sizes = await Promise.all(
    frames().map(async (frame) => {
      const needed = await frame.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.body.getBoundingClientRect().height,
        framed: { width: innerWidth, height: innerHeight },
      }));
      return { url: frame.url(), ...needed };
    }),
  );
  const narrow = sizes.filter(({ width, framed }) => width > framed.width);
  const low = sizes.filter(({ height, framed }) => height > framed.height);
  const wasteful = sizes.filter(({ height, framed }) => height < framed.height - 260);
  expect({ narrow, low, wasteful }).toEqual({ narrow: [], low: [], wasteful: [] });
});

test('none has script; links lead out of the frame; version, review and notice stand inside', async () => {
  for (const frame of frames()) {
    const { scripts, base, words, robots } = await frame.evaluate(() => ({
      scripts: document.scripts.length,
      base: document.querySelector('base')?.target,
      words: document.body.innerText,
      robots: document.querySelector<HTMLMetaElement>('meta[name="robots"]')?.content,
    }));
    expect({ scripts, base, robots }).toEqual({ scripts: 0, base: '_top', robots: 'noindex' });
    expect(words).toMatch(/Version \d+, \d+ \w+ \d{4}/);
    expect(words).toContain('A program checks each quotation from an article.');
    expect(words).toContain('A published claim is not proof that it is so.');
  }
});

/** The snippets of each kind that pages offer, of some claims and events and of all charts. */
async function someSnippets(): Promise<string[]> {
  const some = <T>(all: readonly T[]) => all.filter((_, index) => index % 9 === 0);
  const pages = [
    ...['timeline', 'funding', 'trail'].filter((path) =>
      existsSync(join(inject('folders').there, path, 'index.html')),
    ),
    ...some(claims).map(({ id }) => `claims/${id}`),
    ...some(events).map(({ id }) => `timeline/${id}`),
  ];
  const reader = await browser.newPage();
  const snippets: string[] = [];
  for (const path of pages) {
    await reader.setContent(
      await readFile(join(inject('folders').there, path, 'index.html'), 'utf8'),
    );
    const offered = await reader.locator('.snippet textarea').allTextContents();
    expect(offered.length, path).toBeGreaterThan(0);
    snippets.push(...offered.map((each) => each.replaceAll(own.href, there)));
  }
  await reader.close();
  return snippets;
}

test('in a column of any width nothing scrolls in a frame, without script, nor is much of it empty', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const snippets = await someSnippets();
  await writeFile(
    join(folder, 'columns.html'),
    `<!doctype html><title>Host</title><body style="margin:0">${snippets.join('\n')}`,
  );
  const reader = await context.newPage();
  const faults: string[] = [];
  for (const width of [288, 320, 358, 480, 600, 768, 1000, 1260]) {
    await reader.setViewportSize({ width, height: 60_000 });
    await reader.goto(`${host.address}columns.html`);
    expect(reader.frames().length).toBe(snippets.length + 1);
    for (const frame of reader.frames().slice(1)) {
      await frame.waitForLoadState('load');
      const seen = await frame.evaluate(() => ({
        framed: { width: innerWidth, height: innerHeight },
        wide: document.documentElement.scrollWidth,
        high: document.documentElement.scrollHeight,
        words: document.body.getBoundingClientRect().height,
        drawn: [...document.querySelectorAll('svg, table, ol, h1')].some(
          (each) => each.getClientRects().length > 0,
        ),
        base: document.querySelector('base')?.target,
      }));
      const { framed, wide, high, words, drawn, base } = seen;
      const sound =
        framed.width === width &&
        wide <= width &&
        high <= framed.height &&
        drawn &&
        base === '_top';
      if (!sound || words < framed.height - Math.max(300, framed.height * 0.1))
        faults.push(`${frame.url()} at ${width}: ${JSON.stringify(seen)}`);
    }
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('where a site takes the styles off a snippet, the frame is high enough at every width', async () => {
  const reader = await browser.newPage();
  const snippets = (await someSnippets()).map((snippet) =>
    snippet.replaceAll(/ style="[^"]*"/g, '').replaceAll(/<\/?div>/g, ''),
  );
  for (const width of [320, 600, 1000]) {
    await reader.setViewportSize({ width, height: 60_000 });
    await reader.setContent(`<!doctype html><body style="margin:0">${snippets.join('\n')}`);
    for (const frame of reader.frames().slice(1)) {
      await frame.waitForLoadState('load');
      const lacks = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(lacks, `${frame.url()} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await reader.close();
});

test('the list of a chart is folded under its picture, in a wide frame and in a narrow one', async () => {
  for (const [chart, width, open] of [
    ['funding', 600, false],
    ['funding', 360, false],
    ['sums', 360, false],
  ] as const) {
    const reader = await browser.newPage({ viewport: { width, height: 800 } });
    await reader.goto(`${inject('addresses').full}embed/${chart}/`);
    const first = reader.locator('.embed-list li').first();
    expect(await first.isVisible(), `${chart} at ${width}`).toBe(open);
    if (!open) {
      await reader.locator('.embed-list > summary').click();
      expect(await first.isVisible()).toBe(true);
    }
    await reader.close();
  }
});

test('a link in a frame opens the page of the claim in its place', async () => {
  const [frame] = frames();
  await frame?.locator('h1 a').click();
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/$/);
  expect((await locationOf(page)).origin).toBe(new URL(there).origin);
});
