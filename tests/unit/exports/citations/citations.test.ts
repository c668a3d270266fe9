import { Cite } from '@citation-js/core';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { claimAsData, hashClaim } from '../../../../src/exports/citations/pages.ts';
import { citeApa, citeChicago, citeWiki } from '../../../../src/exports/citations/styles.ts';
import { citeArticles } from '../../../../src/exports/citations/work.ts';
import type { CitedWork } from '../../../../src/exports/citations/work.ts';
import { sha256 } from '../../../../src/text/bytes.ts';
import { expectReadBack, writeWorks } from '../../../support/citations.ts';
import { examined, readFull } from '../../../support/fixtures.ts';

const investigation = examined(readFull());

const article: CitedWork = {
  ...{
    id: 'herald',
    kind: 'article',
    title: 'Flour & “sacks”: 50 % {off}_#1',
    author: 'A. B. Baker',
  },
  ...{ container: 'The Herald', date: '2001-03-06', dateDoubt: null, version: null },
  ...{ address: 'https://herald.example/a_b?c=1%20&d', language: 'en', notes: [] },
};
const unknown: CitedWork = {
  ...article,
  ...{ title: null, author: null, date: '[2001-03-06,2001-03-07]', dateDoubt: 'inferred' },
  ...{ address: null, notes: ['Headline not found.'] },
};
/** A date that is established to the month is known as far as it goes. */
const month: CitedWork = { ...article, id: 'month', title: 'Flour', date: '2001-03' };
const year: CitedWork = { ...article, id: 'year', title: 'Flour', date: '2001' };
const page: CitedWork = {
  ...{ id: 'claimtrail-claims-a', kind: 'page', title: 'The Herald says so.', author: null },
  ...{ container: 'Claimtrail', date: '2001-05-04', dateDoubt: null, version: 2 },
  ...{ address: 'https://news.example/claims/a/', language: 'en', notes: ['Reviewed.'] },
};

describe('in words', () => {
  test.each<[string, (work: CitedWork) => string, CitedWork, string]>([
    [
      'Chicago, a page of ours',
      citeChicago,
      page,
      '“The Herald says so.” Claimtrail. Version 2, May 4, 2001. https://news.example/claims/a/.',
    ],
    [
      'Chicago, an article',
      citeChicago,
      article,
      'A. B. Baker. “Flour & ‘sacks’: 50 % {off}_#1.” The Herald, March 6, 2001. https://herald.example/a_b?c=1%20&d.',
    ],
    [
      'Chicago, an article of which little is known',
      citeChicago,
      unknown,
      '[headline not found]. The Herald, [6 or 7 March 2001, inferred]. [Address not found.]',
    ],
    [
      'APA, a page of ours',
      citeApa,
      page,
      'The Herald says so. (Version 2). (2001, May 4). Claimtrail. https://news.example/claims/a/',
    ],
    [
      'APA, an article of which little is known',
      citeApa,
      unknown,
      '[headline not found]. (6 or 7 March 2001, inferred). The Herald. [Address not found.]',
    ],
    [
      'Chicago, a month',
      citeChicago,
      month,
      'A. B. Baker. “Flour.” The Herald, March 2001. https://herald.example/a_b?c=1%20&d.',
    ],
    [
      'Chicago, a year',
      citeChicago,
      year,
      'A. B. Baker. “Flour.” The Herald, 2001. https://herald.example/a_b?c=1%20&d.',
    ],
    [
      'APA, a month',
      citeApa,
      month,
      'A. B. Baker. (2001, March). Flour. The Herald. https://herald.example/a_b?c=1%20&d',
    ],
    [
      'a wiki, a month',
      citeWiki,
      month,
      '{{cite news |author=A. B. Baker |title=Flour |url=https://herald.example/a_b?c=1%20&d |work=The Herald |date=March 2001 |language=en}}',
    ],
    [
      'a wiki, signs of its own escaped',
      citeWiki,
      { ...article, title: 'a|b [c] {{d}}' },
      '{{cite news |author=A. B. Baker |title=a{{!}}b &#91;c&#93; &#123;&#123;d&#125;&#125; |url=https://herald.example/a_b?c=1%20&d |work=The Herald |date=6 March 2001 |language=en}}',
    ],
    [
      'a wiki, a page of ours',
      citeWiki,
      page,
      '{{cite web |title=The Herald says so. |url=https://news.example/claims/a/ |website=Claimtrail |date=4 May 2001 |type=Version 2 |language=en}}',
    ],
  ])('%s', (_, style, work, expected) => {
    expect(style(work)).toBe(expected);
  });

  test('APA is what a library of styles makes of the same data, for an article with everything known', () => {
    const plain = { ...article, title: 'Flour and sacks', author: 'Baker' };
    // The library's own style, unless another is named, is APA.
    const made: unknown = new Cite(writeWorks('json', [plain])).format('bibliography', {});
    expect(citeApa(plain)).toBe(String(made).trim());
  });
});

test.each(['bib', 'json', 'ris'] as const)('another library reads %s back', (format) => {
  expectReadBack(format, [page, article, unknown, month, year]);
});

test('a second parser reads BibTeX alike: titles, one author in braces, addresses, keys', () => {
  const body = { ...article, id: 'body', author: 'Mill & Bakers, Office of' };
  const works = [page, article, body, unknown, month];
  const { entries, errors } = parseBibtex(writeWorks('bib', works), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(works.map(({ id }) => id));
  expect(entries.map(({ fields }) => fields.author ?? [])).toEqual(
    works.map(({ author }) => (author === null ? [] : [{ name: author }])),
  );
  expect(entries.map(({ fields }) => fields.url)).toEqual(
    works.map(({ address }) => address ?? undefined),
  );
});

const doubtful: CitedWork = { ...article, id: 'about', date: '2001-03-06~', dateDoubt: 'inferred' };

test.each(['apa', 'vancouver', 'harvard1'])(
  'in the style %s no note is printed as an author, and no date as sure',
  (template) => {
    const works = [page, article, unknown, doubtful];
    const style = { template, nosort: true };
    const printed = works.map((work) =>
      String(new Cite(writeWorks('json', [work])).format('bibliography', style)).trim(),
    );
    for (const [at, words] of printed.entries()) {
      const { author, title, container } = works[at] ?? page;
      expect(words).not.toMatch(/not found\. |Reviewed/u);
      expect(words.startsWith(author?.split(' ')[0] ?? '') || words.includes('Baker')).toBe(true);
      expect(words).toContain(title?.slice(0, 5) ?? container);
    }
  },
);

test('BibTeX gives a date in doubt as BibLaTeX reads it, and none where the days are not one period', () => {
  expect(writeWorks('bib', [doubtful])).toContain('date = {2001-03-06~}');
  expect(writeWorks('bib', [doubtful])).not.toContain('year =');
  expect(writeWorks('bib', [{ ...doubtful, date: '2001-03-06' }])).toContain('{2001-03-06~}');
  expect(writeWorks('bib', [unknown])).not.toMatch(/^ {2}(?:date|year) =/mu);
});

test('a date of a month or a year is written as that, in every file', () => {
  expect(JSON.parse(writeWorks('json', [month, year]))).toMatchObject([
    { issued: { 'date-parts': [[2001, 3]] } },
    { issued: { 'date-parts': [[2001]] } },
  ]);
  expect(writeWorks('json', [month, year])).not.toContain('circa');
  expect(writeWorks('bib', [month])).toMatch(/year = \{2001\},\n {2}month = \{3\},\n {2}url/);
  expect(writeWorks('ris', [month])).toContain('PY  - 2001\r\nDA  - 2001/03//\r\n');
  expect(writeWorks('ris', [year])).toContain('PY  - 2001\r\nDA  - 2001///\r\n');
});

test('no note of an article can be taken for a field of its own', () => {
  const works = citeArticles(
    investigation,
    investigation.articles.map(({ slug }) => slug),
  );
  const notes = works.flatMap((work) => work.notes);
  expect(notes.length).toBeGreaterThan(4);
  expect(notes.filter((note) => /(?:^|[\n.] *)[A-Za-z -]+:/u.test(note))).toEqual([]);
});

test('a claim’s hash is that of its bytes as data, and changes with a word of it', () => {
  const [claim] = investigation.claims;
  if (claim === undefined) throw new Error('No claim');
  const data = new TextEncoder().encode(claimAsData(investigation, claim));
  expect(hashClaim(investigation, claim)).toBe(sha256(data));
  const other = { ...claim, statement: `${claim.statement} Indeed.` };
  expect(hashClaim(investigation, other)).not.toBe(hashClaim(investigation, claim));
});
