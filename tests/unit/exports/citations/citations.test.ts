import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { claimAsData, hashClaim } from '../../../../src/exports/citations/pages.ts';
import { citeApa, citeChicago, citeWiki } from '../../../../src/exports/citations/styles.ts';
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
  ...{ address: null, notes: ['Headline: not found.'] },
};
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
      'a wiki, signs of its own escaped',
      citeWiki,
      { ...article, title: 'a|b [c] {{d}}' },
      '{{cite news |author=A. B. Baker |title=a{{!}}b &#91;c&#93; &#123;&#123;d&#125;&#125; |url=https://herald.example/a_b?c=1%20&d |work=The Herald |date=6 March 2001 |language=en}}',
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
  expectReadBack(format, [page, article, unknown]);
});

test('a claim’s hash is that of its bytes as data, and changes with a word of it', () => {
  const [claim] = investigation.claims;
  if (claim === undefined) throw new Error('No claim');
  const data = new TextEncoder().encode(claimAsData(investigation, claim));
  expect(hashClaim(investigation, claim)).toBe(sha256(data));
  const other = { ...claim, statement: `${claim.statement} Indeed.` };
  expect(hashClaim(investigation, other)).not.toBe(hashClaim(investigation, claim));
});
