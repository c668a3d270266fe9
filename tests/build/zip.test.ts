import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packCopy } from '../../src/build/offline/copy.ts';
import { sha256 } from '../../src/text/bytes.ts';
import { passagesOf } from '../../src/redaction/published.ts';
import { placeSpan, shownParagraph } from '../../src/terms/shown-text.ts';
import { brokenLinks, linksOf } from '../support/links.ts';
import { listFiles, readPages } from '../support/site-files.ts';
import { unpackCopy } from '../support/unpack.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())(
  'of $name',
  ({ investigation, folder: built, pages: builtPages, least }) => {
    interface Manifest {
      readonly facts: { readonly version: string; licence: string; review: string };
      readonly files: readonly { path: string; bytes: number; sha256: string }[];
    }

    const { articles, claims } = investigation;
    const folder = unpackCopy(built);
    const pages = readPages(folder);
    const read = (path: string) => readFileSync(join(folder, path));

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('every page is in the copy, and every link in it lands, fragments too', () => {
      expect(pages.map(({ path }) => path)).toEqual(builtPages.map(({ path }) => path));
      expect(brokenLinks(folder)).toEqual([]);
      const links = pages.flatMap(({ html }) => linksOf(html));
      expect(links.filter((link) => link.startsWith('/'))).toEqual([]);
      expect(links.filter((link) => !/^[a-z]+:/.test(link)).length).toBeGreaterThanOrEqual(
        least(1000),
      );
      for (const path of listFiles(folder).filter((each) => each.endsWith('.css'))) {
        expect(read(path).toString()).not.toMatch(/url\(["']?\//);
      }
    });

    test('the copy has no script, and nothing that works by script alone', () => {
      for (const { path, html } of pages) {
        expect(html, path).not.toMatch(/<script|<search|<button| hidden[\s>=]/);
      }
      expect(listFiles(folder).filter((path) => /\.js$|^pagefind|^cards/.test(path))).toEqual([]);
    });

    test('addresses for others stay whole', () => {
      const page = read('claims/index.html').toString();
      expect(page).toContain(`<link rel="canonical" href="${investigation.address}claims/"`);
      expect(page).toContain(`property="og:url" content="${investigation.address}claims/"`);
    });

    test('of an article only the sentences that hold a quotation are in the copy, and all of them', () => {
      const text = new Map(
        listFiles(folder).map((path) => [path, plain(read(path).toString(), path)] as const),
      );
      for (const article of articles) {
        const quoted = new Set(
          passagesOf(claims, article.slug).flatMap(({ sentences }) => sentences),
        );
        const own = text.get(`articles/${article.slug}/index.html`) ?? '';
        const headline = article.headline.value ?? '';
        for (const paragraph of article.paragraphs) {
          for (const sentence of paragraph.sentences) {
            const { start, end } = placeSpan(paragraph, sentence);
            const shown = shownParagraph(article, paragraph).slice(start, end);
            const words = plain(shown, '');
            if (quoted.has(sentence.id)) expect(own, sentence.id).toContain(words);
            else if (words.length > 40 && !headline.includes(shown)) {
              const raw = plain(article.text.slice(sentence.start, sentence.end), '');
              const found = [...text].filter(
                ([, each]) => each.includes(words) || each.includes(raw),
              );
              expect(
                found.map(([path]) => path),
                `${article.slug} ${sentence.id}`,
              ).toEqual([]);
            }
          }
        }
      }
    });

    test('the manifest names every file with its size and hash; the file beside it has those of the whole', () => {
      const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
      expect(manifest.files.map(({ path }) => path)).toEqual(
        listFiles(folder).filter((path) => path !== 'manifest.json'),
      );
      for (const file of manifest.files) {
        const bytes = read(file.path);
        expect([bytes.length, sha256(bytes)], file.path).toEqual([file.bytes, file.sha256]);
      }
      expect(manifest.facts.version).not.toBe('');
      expect(manifest.facts.licence).not.toBe('');
      expect(manifest.facts.review).not.toBe('');
      const zip = readFileSync(join(built, 'data/site.zip'));
      const receipt = readFileSync(join(built, 'data/site.zip.json'), 'utf8');
      expect(JSON.parse(receipt)).toMatchObject({ bytes: zip.length, sha256: sha256(zip) });
    });

    test('two copies of one site are the same', () => {
      const some = listFiles(built).filter((path) => /^(?:_astro|articles|data)\//.test(path));
      const site = new Map(some.map((path) => [path, readFileSync(join(built, path))]));
      const facts = { title: 'A title', version: '1', licence: 'A licence', review: 'A line' };
      const [one, other] = [site, new Map([...site].reverse())].map((each) =>
        packCopy(each, facts, null),
      );
      expect(one?.receipt).toBe(other?.receipt);
    });

    /** The words of a file, without tags, white space folded. */
    function plain(text: string, path: string): string {
      const words = path.endsWith('.html') ? text.replace(/<[^>]*>/g, '') : text;
      return words
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&')
        .replace(/\\"|""/g, '"')
        .replace(/\s+/g, ' ')
        .trim();
    }
  },
);
