import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { embeddedCharts } from '../../src/charts/index.ts';
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
    .locator('iframe + p > a')
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

/** Address and sizes of each embed that a page offers. */
async function offered(path: string) {
  const html = await readFile(join(inject('folders').there, path, 'index.html'), 'utf8');
  const snippets = html.matchAll(
    /iframe src=&quot;([^&]+)&quot;.*?Needs no scrolling at (\d+) × (\d+) pixels. In a column of (\d+) it (?:needs a height of (\d+)|is a list)/gsu,
  );
  return [...snippets].flatMap(([, address = '', ...numbers]) => {
    const [width = 0, height = 0, column = 0, narrow = NaN] = numbers.map(Number);
    const at = { address: address.replace(own.href, there) };
    return [
      { ...at, width, height },
      { ...at, width: column, height: Number.isNaN(narrow) ? null : narrow },
    ];
  });
}

test('charts, claims and events fit the frames that their pages name, wide and in a column, without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  const some = claims.filter((_, index) => index % 5 === 0).map(({ id }) => `claims/${id}`);
  let charts = 0;
  const dated = events.filter((_, index) => index % 5 === 0).map(({ id }) => `timeline/${id}`);
  const drawn = ['timeline', 'funding'].filter((path) =>
    existsSync(join(inject('folders').there, path, 'index.html')),
  );
  for (const path of [...drawn, ...some, ...dated]) {
    const sizes = await offered(path);
    expect(sizes.length, path).toBeGreaterThan(1);
    if (!path.includes('/')) charts += sizes.length;
    for (const { address, width, height } of sizes) {
      await reader.setViewportSize({ width, height: height ?? 800 });
      await reader.goto(address);
      const seen = await reader.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.body.getBoundingClientRect().height,
        base: document.querySelector('base')?.target,
        scripts: document.scripts.length,
        drawn: [...document.querySelectorAll('svg, table, ol, h1')].some(
          (each) => each.getClientRects().length > 0,
        ),
      }));
      const where = `${address} at ${width}`;
      expect(seen, where).toMatchObject({ width, base: '_top', scripts: 0, drawn: true });
      if (height === null) continue;
      expect(seen.height, where).toBeLessThanOrEqual(height);
      expect(seen.height, where).toBeGreaterThan(Math.min(height * 0.8, height - 200));
    }
  }
  const embedded = embeddedCharts.filter(({ page: { path } }) =>
    drawn.includes(path.replaceAll('/', '')),
  );
  expect(charts).toBe(2 * embedded.length);
  await context.close();
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
