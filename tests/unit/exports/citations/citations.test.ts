import { join } from 'node:path';
import { parse as parseRis } from 'astrocite-ris';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../../src/exports/citations/files.ts';
import { claimAsData, hashClaim, listCited } from '../../../../src/exports/citations/pages.ts';
import { copyQuotations } from '../../../../src/exports/citations/quotations.ts';
import { citeApa, citeChicago, citeWiki } from '../../../../src/exports/citations/styles.ts';
import type { CitedWork } from '../../../../src/exports/citations/work.ts';
import { examineFolder } from '../../../../src/disk/examine-folder.ts';
import { sha256 } from '../../../../src/text/bytes.ts';
import { project } from '../../../support/build-site.ts';

const { investigation } = examineFolder(join(project, 'tests/fixtures/sound'));
const { investigation: real } = examineFolder(project);
if (investigation === null || real === null) throw new Error('An investigation has problems.');
const whole = (path: string) => `https://news.example${path}`;
const write = (ending: string, works: readonly CitedWork[]) =>
  citationFormats.find((format) => format.ending === ending)?.write(works) ?? '';

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
    const made: unknown = new Cite(write('json', [plain])).format('bibliography', {});
    expect(citeApa(plain)).toBe(String(made).trim());
  });
});

const lists: [string, readonly CitedWork[]][] = [
  ['works made up', [page, article, unknown]],
  ...[investigation, real].map((each): [string, readonly CitedWork[]] => [
    `every work of ${each.title}`,
    listCited(each, whole).flatMap(({ page: own, articles }) => [own, ...articles]),
  ]),
];

describe.each(lists)('read back by another library: %s', (_, works) => {
  test('BibTeX', () => {
    const read = works.map((work) => new Cite(write('bib', [work])).data[0]);
    expect(read.map((each) => each?.title)).toEqual(
      works.map(({ title }) => title ?? '[headline not found]'),
    );
    expect(read.map((each) => each?.URL)).toEqual(works.map(({ address }) => address ?? undefined));
    expect(read.map((each) => each?.issued?.['date-parts']?.[0])).toEqual(works.map(dayOf));
  });

  test('CSL-JSON', () => {
    const read = works.map((work) => new Cite(write('json', [work])).data[0]);
    expect(read.map((each) => each?.title)).toEqual(
      works.map(({ title }) => title ?? '[headline not found]'),
    );
    const sure = works.map((work, at) => (work.dateDoubt !== null ? undefined : read[at]?.issued));
    expect(sure.map((issued) => issued?.['date-parts']?.[0])).toEqual(works.map(dayOf));
    const marked = read.filter((each) => each?.issued?.circa === true);
    expect(marked.length).toBe(
      works.filter(({ date, dateDoubt }) => date !== null && dateDoubt !== null).length,
    );
  });

  test('RIS', () => {
    const read = JSON.parse(JSON.stringify(parseRis(write('ris', works)))) as {
      readonly title?: string;
      readonly URL?: string;
    }[];
    expect(read.map(({ title }) => title)).toEqual(
      works.map(({ title }) => title ?? '[headline not found]'),
    );
    expect(read.map(({ URL: address }) => address)).toEqual(
      works.map(({ address }) => address ?? undefined),
    );
  });
});

function dayOf({ date, dateDoubt }: CitedWork): number[] | undefined {
  return dateDoubt !== null || date === null ? undefined : date.split('-').map(Number);
}

test('a claim’s hash is that of its bytes as data, and changes with a word of it', () => {
  const [claim] = investigation.claims;
  if (claim === undefined) throw new Error('No claim');
  const data = new TextEncoder().encode(claimAsData(investigation, claim));
  expect(hashClaim(investigation, claim)).toBe(sha256(data));
  const other = { ...claim, statement: `${claim.statement} Indeed.` };
  expect(hashClaim(investigation, other)).not.toBe(hashClaim(investigation, claim));
});

test('every quotation of a claim is copied in its whole sentence, with its speaker and the line on reuse', () => {
  for (const claim of real.claims) {
    const text = copyQuotations(real, claim, whole);
    for (const { passages } of claim.assertions) {
      for (const { id, article, shown } of passages) {
        expect(text).toContain(shown);
        const place = `https://news.example/articles/${article}/#${id.replaceAll('/', '.')}`;
        expect(text).toContain(`The words in their place: ${place}\n`);
      }
    }
    expect(text.match(/^Speaker (?:as printed|by our inference): /gm)).toHaveLength(
      claim.assertions.length,
    );
    expect(text).toContain('not ours to license');
  }
});
