import { tmpdir } from 'node:os';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite, copyInvestigation } from '../support/build-site.ts';
import { examined, fixtureFolder, readFull } from '../support/fixtures.ts';
import { foreignWords } from '../support/foreign-words.ts';
import { hashFiles, listFiles, readPages } from '../support/site-files.ts';

const toRemove: string[] = [];
const again = { full: '', hostile: '' };

// Another time zone and another language must change nothing either.
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

beforeAll(async () => {
  const full = await copyInvestigation([fixtureFolder('sound'), fixtureFolder('full')], tmpdir());
  const hostile = await copyInvestigation(fixtureFolder('hostile'), tmpdir());
  [again.full, again.hostile] = await Promise.all([
    buildSite(full, elsewhere),
    buildSite(hostile, elsewhere),
  ]);
  toRemove.push(full, hostile, dirname(again.full), dirname(again.hostile));
});

afterAll(async () => {
  for (const folder of toRemove) await rm(folder, { recursive: true, force: true });
});

test.each(['full', 'hostile'] as const)(
  'a build of the %s one elsewhere, beside another, gives the same bytes as the first',
  (name) => {
    expect(listFiles(again[name]).length).toBeGreaterThan(50);
    expect(hashFiles(again[name])).toEqual(hashFiles(inject('folders')[name]));
  },
);

test('words of another language stand under its name and in their own direction, on every page', () => {
  const pages = readPages(again.full);
  const arabic = /\p{Script=Arabic}/u;
  expect(pages.filter(({ html }) => arabic.test(html)).length).toBeGreaterThan(4);
  expect(foreignWords('<p lang="ar">قال</p><p dir="rtl">قال</p>', arabic, 'ar')).toHaveLength(2);
  const wrong = pages.flatMap(({ path, html }) =>
    foreignWords(html, arabic, 'ar').map((words) => `${path}: ${words}`),
  );
  expect(wrong).toEqual([]);
});

test('each knows its own investigation, and nothing of the other', () => {
  const full = examined(readFull());
  const pages = readPages(again.full);
  const paths = pages.map(({ path }) => path);
  for (const { slug } of full.articles) expect(paths).toContain(`articles/${slug}/index.html`);
  for (const { id } of full.claims) expect(paths).toContain(`claims/${id}/index.html`);
  expect(pages.find(({ path }) => path === 'index.html')?.html).toContain(full.title);
  const foreign = (each: string) => each.includes('hostile=');
  expect(readPages(again.hostile).some(({ html }) => foreign(html))).toBe(true);
  expect(pages.filter(({ html }) => foreign(html))).toEqual([]);
});
