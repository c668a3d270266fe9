import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chartFiles } from '../../src/charts/index.ts';
import { useBrowser } from '../support/browser.ts';
import { kindsOfPage } from '../support/page-kinds.ts';

const address = inject('addresses').full;
const kinds = kindsOfPage(inject('folders').full);
const embed = kinds.find((path) => path.startsWith('embed/')) ?? '';

const browser = useBrowser();

/** A page that notes what its policy refuses, what fails to load, and what another host is asked for. */
async function watch(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => {
    // What was under way when the next page was opened is no fault.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`asked elsewhere: ${request.url()}`);
  });
  return { page, faults };
}

test('every kind of page works under the headers without a violation, styles and fonts loaded', async () => {
  const { page, faults } = await watch();
  for (const path of kinds) {
    const response = await page.goto(address + path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/frame-ancestors (?:'none'|\*)$/);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        sheets: document.styleSheets.length,
        fonts: [...document.fonts].some(({ status }) => status === 'loaded'),
      };
    });
    expect(loaded.sheets, path).toBeGreaterThan(0);
    expect(loaded.fonts, path).toBe(true);
  }
  await page.close();
  expect(faults).toEqual([]);
});

test('the search works under the headers, and sends nothing that is typed', async () => {
  const { page, faults } = await watch();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}search/`);
  await page.getByRole('searchbox').fill('the');
  await page.locator('search li').first().waitFor();
  expect(asked.filter((url) => url.includes('?q='))).toEqual([]);
  await page.close();
  expect(faults).toEqual([]);
});

test('every picture to take away has its colours when it is opened by itself', async () => {
  const { page, faults } = await watch();
  for (const { file } of chartFiles) {
    await page.goto(`${address}data/${file.name}.svg`);
    const paper = await page.evaluate(() => {
      const sheet = document.querySelector('.paper');
      return sheet === null ? '' : getComputedStyle(sheet).fill;
    });
    expect(paper, file.name).toMatch(/^rgb\(2\d\d, /);
  }
  await page.close();
  expect(faults).toEqual([]);
});

test('another site frames an embed, and no other page', async () => {
  const server = createServer((request, response) => {
    const src = address + (request.url ?? '/').slice(1);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>x</title><iframe sandbox="allow-popups" src="${src}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const framed = async (path: string) => {
    await page.goto(`http://localhost:${port}/${path}`);
    const [, frame] = page.frames();
    return frame?.evaluate(async () => ({
      text: document.querySelector('main')?.innerText ?? '',
      fonts: [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'),
    }));
  };
  const shown = await framed(embed);
  expect(shown?.text.length).toBeGreaterThan(20);
  expect(shown?.fonts).toBe(true);
  const refused = await framed('claims/').catch(() => undefined);
  expect(refused?.text ?? '').toBe('');
  await page.close();
  await new Promise((resolve) => server.close(resolve));
});
