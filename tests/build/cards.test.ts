import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { namesPrivatePerson } from '../../src/redaction/private-persons.ts';
import { cardsOf } from '../../src/exports/cards/pages.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())(
  'of $name',
  ({ investigation, folder, own: origin, least, pages: all }) => {
    const pages = all
      .filter(({ path }) => path !== '404.html' && !path.startsWith('embed/'))
      .map(({ path, html }) => ({ path, tags: tagsOf(html) }));

    /** What the head of a page says of it, by name or property. */
    function tagsOf(html: string): ReadonlyMap<string, string> {
      const tags = new Map<string, string>();
      const parser = new Parser({
        onopentag: (name, { property, name: named, content = '', rel, href = '' }) => {
          const key = name === 'meta' ? (property ?? named) : name === 'link' ? rel : undefined;
          if (key !== undefined) tags.set(key, name === 'meta' ? content : href);
        },
      });
      parser.end(html);
      return tags;
    }

    test('every page has the tags of a card, and the picture that they name', () => {
      expect(pages.length).toBeGreaterThanOrEqual(least(100));
      for (const { path, tags } of pages) {
        for (const tag of ['title', 'description', 'image:alt', 'site_name', 'type']) {
          expect(tags.get(`og:${tag}`)?.trim(), `${path}: og:${tag}`).not.toBe('');
        }
        expect(tags.get('og:url'), path).toBe(
          new URL(path.replace(/index\.html$/, ''), origin).href,
        );
        expect(tags.get('twitter:card'), path).toBe('summary_large_image');
        const image = new URL(tags.get('og:image') ?? '');
        expect(image.origin, path).toBe(origin.origin);
        const file = join(folder, image.pathname.slice(origin.pathname.length));
        expect(existsSync(file), `${path}: ${image.href}`).toBe(true);
        const png = readFileSync(file);
        expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual([
          String(png.readUInt32BE(16)),
          String(png.readUInt32BE(20)),
        ]);
      }
    });

    test('every card has at most 100 kB, and every page that it is for stands', () => {
      const pictures = listFiles(folder).filter((path) => path.startsWith('cards/'));
      expect(pictures.length).toBe(cardsOf(investigation).length);
      const heavy = pictures.filter((path) => readFileSync(join(folder, path)).length > 100_000);
      expect(heavy).toEqual([]);
    });

    test('no card’s tags name a private person', () => {
      const named = pages.filter(({ tags }) =>
        ['og:title', 'og:description', 'og:image:alt'].some((tag) =>
          namesPrivatePerson(investigation, tags.get(tag) ?? ''),
        ),
      );
      expect(named.map(({ path }) => path)).toEqual([]);
    });

    test('a section’s page is, for search engines, a part of the story', () => {
      const gone = investigation.retired.map(({ id }) => `story/${id}/index.html`);
      const sections = pages.filter(
        ({ path }) => path.startsWith('story/') && !gone.includes(path),
      );
      expect(sections.length).toBeGreaterThanOrEqual(least(4));
      for (const { tags } of sections) expect(tags.get('canonical')).toBe(origin.href);
    });
  },
);
