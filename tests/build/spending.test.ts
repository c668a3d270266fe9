import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { foreignWords } from '../support/foreign-words.ts';
import { listFiles, readPages } from '../support/site-files.ts';

const folder = inject('folders').spending;
const pages = readPages(folder);

/** What a reader sees on a page, white space folded. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<\/?(?:a|b|bdi|em|mark|q|span|strong|tspan)\b[^>]*>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}

const seen = new Map(pages.map(({ path, html }) => [path, wordsOf(html)]));
const page = (path: string) => {
  const words = seen.get(`${path}index.html`);
  if (words === undefined) throw new Error(`There is no page ${path}.`);
  return words;
};
const everywhere = [...seen.values()].join('\n');

describe('what can be said truly is said', () => {
  test.each([
    [
      'an outlay by the quarter',
      'claims/spent-quarter/',
      '$300,000 a quarter (as an outlay, not income)',
    ],
    ['outlays have a heading of their own', 'funding/', 'Said to be spent, not income'],
    ['so do debts', 'funding/', 'Debts, not income'],
    ['a price for a thing by its name', 'funding/', '$450 for each load (as a price)'],
    [
      'a paper speaks',
      'claims/spent-quarter/',
      'One paper: the haulage contract, which The Harbour Courier names.',
    ],
    [
      'as a document, with where it was read',
      'claims/spent-quarter/',
      'the haulage contract Town of Lindmoor, 4 January 2024 from a document',
    ],
    [
      'where a document is kept',
      'documents/',
      'Kept at the newsroom of the Harbour Courier, which has a copy',
    ],
    [
      'those whom nothing names are told apart',
      'claims/loads-missing/',
      'Not named: two lorry drivers, in The Harbour Courier and The Coast Echo.',
    ],
    [
      'and of whom one is',
      'claims/four-of-forty/',
      'Not named: one of the two drivers (of two lorry drivers), in The Harbour Courier.',
    ],
    ['they are nobody named', 'claims/loads-missing/', 'Nobody is named'],
    ['a denial', 'claims/denial/', 'It denies Missing loads'],
    ['and what is denied', 'claims/loads-missing/', 'Denied in Arrival of all loads The denial'],
    ['the verb that is printed', 'claims/loads-arrived/', 'by its own verb, confirmed'],
    ['articles that differ', 'claims/loads-missing/', 'Articles differ'],
    [
      'with the article that does',
      'claims/loads-missing/',
      'The Inland Post, 9 May 2025, one of the articles',
    ],
    ['how many articles make a claim', '', 'say so in two of three articles'],
    ['a planned date', 'timeline/', 'Planned; the end'],
    ['and a start', 'timeline/', 'Said to have happened; the start'],
    [
      'a text that is not finished',
      'articles/post/',
      'We are still working on this text: 1 of its 4 sentences is not yet annotated.',
    ],
    ['at its place', 'articles/post/', 'Not yet annotated'],
    [
      'and where it is missed',
      'claims/spent-quarter/',
      'The Inland Post, 9 May 2025: not found so far in this article, which is not yet annotated in full',
    ],
    [
      'a text that is finished',
      'claims/spent-quarter/',
      'The Coast Echo, 3 May 2025: not in this article',
    ],
  ])('%s', (_, path, words) => {
    expect(page(path)).toContain(words);
  });
});

describe('what would be false is said nowhere', () => {
  test.each([
    ['that an outlay is income', /All income together/u],
    ['that sources of income are named', /zero sources/u],
    ['that the contract was asked', /asked (?:[^.]*\b)?contract/iu],
    ['that somebody unnamed was asked', /asked [^.]*drivers/iu],
    ['that a paper is a named speaker', /named speakers?: [^.]*contract/iu],
    ['that drivers are named', /(?:named speakers?|person|people): [^.]*drivers/iu],
    ['that only outside documents say what an article says', /only outside documents/iu],
    ['that documents disagree', /Documents disagree|Accounts differ: /u],
    ['that all articles reported it', /in three of three articles/u],
    ['that an unfinished article does not say it', /Inland Post, 9 May 2025: not in this article/u],
  ])('%s', (_, words) => {
    const method = page('method/');
    expect(everywhere.replace(method, '')).not.toMatch(words);
  });

  test('a private person is named in quoted sentences alone', () => {
    const named = pages
      .map(({ path, html }) => ({
        path,
        left: wordsOf(
          html
            .replaceAll(/<blockquote[\s\S]*?<\/blockquote>/gu, ' ')
            .replaceAll(/<p class="(?:shown|plain)-text[\s\S]*?<\/p>/gu, ' ')
            .replaceAll(/<q\b[\s\S]*?<\/q>/gu, ' ')
            .replaceAll(/<(table|div) class="collation[\s\S]*?<\/\1>/gu, ' '),
        ),
        head: /<head>[\s\S]*?<\/head>/u.exec(html)?.[0] ?? '',
        alternatives: [...html.matchAll(/(?:alt|aria-label|title)="([^"]*)"/gu)].join(' '),
      }))
      .filter(({ left, head, alternatives }) => /Sandouk/u.test(left + head + alternatives));
    expect(named.map(({ path }) => path)).toEqual([]);
  });
});

test('a sentence in Arabic stands under its language and apart from the English around it, on every page', () => {
  const arabic = /\p{Script=Arabic}/u;
  expect(pages.filter(({ html }) => arabic.test(html)).length).toBeGreaterThan(1);
  const wrong = pages.flatMap(({ path, html }) =>
    foreignWords(html, arabic, 'ar').map((words) => `${path}: ${words}`),
  );
  expect(wrong).toEqual([]);
});

test('data say it too', () => {
  const file = listFiles(folder).find((path) => path.endsWith('investigation.json')) ?? '';
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<
    Record<string, readonly Readonly<Record<string, unknown>>[]>
  >;
  expect(data['articles']?.map(({ notYet }) => notYet)).toEqual([[], [], ['p4s1']]);
  const of = (id: string) => data['claims']?.find((claim) => claim['id'] === id);
  expect(of('denial')?.['denies']).toEqual(['loads-missing']);
  expect(JSON.stringify(of('price-of-load'))).toContain('"per":"each load"');
  expect(JSON.stringify(data['support'])).toContain('"speaker":"two-drivers"');
});
