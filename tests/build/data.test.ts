import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fieldWords, tellField } from '../../src/exports/data/fields.ts';
import { reviewLine } from '../../src/terms/imprint.ts';
import { sha256 } from '../../src/text/bytes.ts';
import { exportQuotation } from '../../src/exports/tables/claims.ts';
import { placeSpan, shownParagraph } from '../../src/terms/shown-text.ts';
import { listFiles } from '../support/site-files.ts';
import { findPrivateName } from '../../src/model/private-names.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const files = listFiles(folder).filter((path) =>
    /^data\/[^/.]+\.(?:csv|json|jsonld|gexf)$/.test(path),
  );
  const page = read('data/index.html');

  test('every file of data is listed with its size and its hash, and they are true', () => {
    expect(files.length).toBeGreaterThanOrEqual(least(15));
    for (const path of files) {
      const bytes = readFileSync(join(folder, path));
      expect(page, path).toContain(`/${path}"`);
      expect(page, path).toContain(`${bytes.length} bytes`);
      expect(page, path).toContain(sha256(bytes));
    }
  });

  test('every table is read by another library, and begins no cell like a formula', () => {
    for (const path of files.filter((each) => each.endsWith('.csv'))) {
      const rows = parse<Record<string, string>>(readFileSync(join(folder, path)), {
        columns: true,
      });
      expect(rows.length, path).toBeGreaterThanOrEqual(least(1));
      const cells = rows.flatMap((row) => Object.values({ ...row, raw: '' }));
      expect(cells.filter((cell) => /^[-=+@\t\r]/.test(cell))).toEqual([]);
    }
  });

  test('every field of every table has its sentence on the page, and no sentence is of none', () => {
    const fields = files
      .filter((path) => path.endsWith('.csv'))
      .flatMap((path) => {
        const [first = ''] = readFileSync(join(folder, path), 'utf8').split('\r\n');
        const table = path.slice('data/'.length, -'.csv'.length);
        return first.split(',').map((cell) => ({ table, field: cell.replaceAll('"', '') }));
      });
    expect(fields.length).toBeGreaterThanOrEqual(least(50));
    expect(fields.filter(({ table, field }) => tellField(table, field) === undefined)).toEqual([]);
    const used = new Set(
      fields.map(({ table, field }) =>
        `${table}.${field}` in fieldWords ? `${table}.${field}` : field,
      ),
    );
    expect(Object.keys(fieldWords).filter((name) => !used.has(name))).toEqual([]);
    expect(Object.values(fieldWords).filter((words) => !page.includes(words))).toEqual([]);
  });

  test('every claim as data by itself is listed with its size and its hash, and they are true', () => {
    const listed = JSON.parse(readFileSync(join(folder, 'data/claim-files.json'), 'utf8')) as {
      readonly files: readonly { address: string; bytes: number; sha256: string }[];
    };
    expect(listed.files).toHaveLength(investigation.claims.length);
    for (const { address, bytes, sha256: hash } of listed.files) {
      const own = readFileSync(join(folder, address.slice(address.indexOf('/claims/'))));
      expect([own.length, sha256(own)], address).toEqual([bytes, hash]);
    }
  });

  test('everything that can be carried away says who has reviewed it: files, graphs, every row, every claim', () => {
    const whole = reviewLine(investigation.story);
    for (const path of files) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (path.endsWith('.json')) {
        expect((JSON.parse(text) as { readonly review?: string }).review, path).toContain(whole);
      } else if (path.endsWith('.csv')) {
        const rows = parse<Record<string, string>>(text, { columns: true });
        expect(
          rows.filter(({ review }) => !review?.includes('eviewed')),
          path,
        ).toEqual([]);
      } else {
        const meta = /<meta>.*<\/meta>|"label":"[^"]*"/u.exec(text)?.[0];
        expect(meta, path).toContain(whole);
      }
    }
    for (const claim of investigation.claims) {
      const data = readFileSync(join(folder, `claims/${claim.id}.json`), 'utf8');
      const html = readFileSync(join(folder, `claims/${claim.id}/index.html`), 'utf8');
      expect((JSON.parse(data) as { readonly review?: string }).review).toContain(
        reviewLine(claim),
      );
      expect(/"creditText":"[^"]*"/u.exec(html)?.[0], claim.id).toContain(reviewLine(claim));
    }
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('"creditText":"');
    expect(page).toContain('"creditText":"');
  });

  test('every file of JSON is read, and none holds a sentence that nothing quotes', () => {
    const quoted = new Set(
      investigation.claims.flatMap(({ assertions }) =>
        assertions.flatMap(({ article, passages }) =>
          passages.flatMap(({ sentences }) => sentences.map((id) => `${article} ${id}`)),
        ),
      ),
    );
    const others = investigation.articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.sentences
          .filter(({ id }) => !quoted.has(`${article.slug} ${id}`))
          .map((sentence) => placeSpan(paragraph, sentence))
          .map(({ start, end }) => shownParagraph(article, paragraph).slice(start, end))
          .filter((text) => text.length > 40 && !article.headline.value?.includes(text)),
      ),
    );
    for (const path of files) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (/json/.test(path)) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
      expect(
        others.filter((sentence) => text.includes(JSON.stringify(sentence).slice(1, -1))),
      ).toEqual([]);
    }
  });

  test('no private person stands in the tables of persons, speakers and claims', () => {
    const ids = investigation.actors
      .filter(({ kind }) => kind === 'private-person')
      .map(({ id }) => id);
    for (const path of files) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect(
        ids.filter((id) => text.includes(`"${id}"`)),
        path,
      ).toEqual([]);
    }
  });

  test('no file names a private person but in words of the articles', () => {
    const { actors, articles, claims, differences } = investigation;
    const parts = actors
      .filter((each) => findPrivateName([each], each.name) !== null)
      .flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u))
      .filter((part) => part.length > 3);
    const quoted = [
      ...claims.flatMap(({ assertions }) =>
        assertions.flatMap((assertion) => {
          const article = articles.find(({ slug }) => slug === assertion.article);
          if (article === undefined) return [];
          return assertion.passages.flatMap((passage) => {
            const { raw, shown, sentence } = exportQuotation(article, passage);
            return [raw, shown, sentence];
          });
        }),
      ),
      ...differences.flatMap(({ positions }) => positions.flatMap(({ words }) => words ?? [])),
    ].filter((words) => parts.some((part) => words.toLowerCase().includes(part)));
    const written = quoted
      .flatMap((words) => [
        words,
        JSON.stringify(words).slice(1, -1),
        words.replaceAll('"', '""'),
        words.replaceAll('"', '&quot;'),
      ])
      .sort((a, b) => b.length - a.length);
    expect(parts.length).toBeGreaterThanOrEqual(least(1));
    const exports = listFiles(folder).filter((path) =>
      /^data\/.*\.(?:csv|json|jsonld|gexf|svg)$|^claims\/.*\.(?:json|txt|bib|ris)$/.test(path),
    );
    expect(exports.length).toBeGreaterThan(files.length);
    for (const path of exports) {
      // Before and after a quotation stand words of its article, as in the article.
      const text = readFileSync(join(folder, path), 'utf8').replaceAll(
        /"(?:prefix|suffix)":"(?:[^"\\]|\\.)*"/gu,
        '',
      );
      const rest = written.reduce((left, words) => left.replaceAll(words, ''), text).toLowerCase();
      expect(
        parts.filter((part) => rest.includes(part)),
        path,
      ).toEqual([]);
    }
  });
});
