import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { examineFolder } from '../../src/disk/examine-folder.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, copyInvestigation, project } from '../support/build-site.ts';
import { foreignWords } from '../support/foreign-words.ts';
import { brokenLinks } from '../support/links.ts';
import { serve } from '../support/serve.ts';
import { hashFiles, listFiles, readPages } from '../support/site-files.ts';

const sound = join(project, 'tests/fixtures/sound');
const toRemove: string[] = [];
const built = { real: '', sound: '', soundAlone: '' };

// Another time zone and another language must change nothing either.
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

beforeAll(async () => {
  const real = await copyInvestigation(project, tmpdir());
  const other = await copyInvestigation(sound, tmpdir());
  const alone = await copyInvestigation(sound);
  [built.real, built.sound] = await Promise.all([
    buildSite(real, elsewhere),
    buildSite(other, elsewhere),
  ]);
  built.soundAlone = await buildSite(alone);
  toRemove.push(real, other, alone, dirname(built.real), dirname(built.sound));
}, 300_000);

afterAll(async () => {
  for (const folder of toRemove) await rm(folder, { recursive: true, force: true });
});

test('two clean builds of one investigation give the same bytes', () => {
  expect(listFiles(built.real).length).toBeGreaterThan(10);
  expect(hashFiles(built.real)).toEqual(hashFiles(inject('builtFolder')));
});

test('a build beside another one gives the same bytes as a build alone', () => {
  expect(hashFiles(built.sound)).toEqual(hashFiles(built.soundAlone));
});

test('a site under a path of its host keeps every link under that path', () => {
  const address = new URL(examineFolder(sound).investigation?.address ?? '');
  expect(address.pathname.length).toBeGreaterThan(1);
  expect(brokenLinks(built.sound, address.origin, address.pathname)).toEqual([]);
});

test('and its search finds, and lands, under that path', async () => {
  const { pathname } = new URL(examineFolder(sound).investigation?.address ?? '');
  const served = await serve(built.sound, pathname);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${served.address}search/?q=flour`);
  const results = page.locator('search li a');
  await results.first().waitFor();
  const addresses = await results.evaluateAll((all) =>
    all.map((each) => each.getAttribute('href')),
  );
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((each) => !each?.startsWith(pathname))).toEqual([]);
  await results.first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  expect(await page.locator('h1').isVisible()).toBe(true);
  await browser.close();
  await served.close();
});

test('words of another language stand under its name and in their own direction, on every page', () => {
  const pages = readPages(built.sound);
  const arabic = /\p{Script=Arabic}/u;
  expect(pages.filter(({ html }) => arabic.test(html)).length).toBeGreaterThan(4);
  expect(foreignWords('<p lang="ar">قال</p><p dir="rtl">قال</p>', arabic, 'ar')).toHaveLength(2);
  const wrong = pages.flatMap(({ path, html }) =>
    foreignWords(html, arabic, 'ar').map((words) => `${path}: ${words}`),
  );
  expect(wrong).toEqual([]);
});

test('another investigation is built with INVESTIGATION= alone, and knows nothing of the first', () => {
  const { investigation: other, problems } = examineFolder(sound);
  expect(problems).toEqual([]);
  const { investigation: real } = examineFolder(project);
  const pages = readPages(built.sound);
  const paths = pages.map(({ path }) => path);
  for (const { slug } of other?.articles ?? []) {
    expect(paths).toContain(`articles/${slug}/index.html`);
  }
  for (const { id } of other?.claims ?? []) expect(paths).toContain(`claims/${id}/index.html`);
  for (const { slug } of real?.articles ?? []) {
    expect(pages.filter(({ html }) => html.includes(slug))).toEqual([]);
  }
  expect(readFileSync(join(built.sound, 'index.html'), 'utf8')).toContain(other?.title);
});
