import { XMLParser } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { besideStatement } from '../../src/terms/assessments.ts';
import { linksOf } from '../support/links.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, read, pages, base, least }) => {
  const { address, corrections, versions } = investigation;

  test('the feed has every version and every correction, with the dates that are written', () => {
    const { items = [] } = parseRssFeed(read('feed.xml'));
    const told = [...versions, ...corrections];
    expect(items.map(({ description }) => description).sort()).toEqual(
      told.map(({ what }) => what).sort(),
    );
    const dates = items.map(({ pubDate }) => new Date(String(pubDate)).toISOString().slice(0, 10));
    expect(dates.toSorted()).toEqual(told.map(({ date }) => date).sort());
    expect(items.filter(({ link }) => !link?.startsWith(address))).toEqual([]);
  });

  test('a second parser reads the same entries, and an entry about a claim says what documents say of it', async () => {
    const { items: first = [] } = parseRssFeed(read('feed.xml'));
    const { items } = await new RssParser().parseString(read('feed.xml'));
    const told = (all: readonly { readonly title?: string; readonly link?: string }[]) =>
      all.map(({ title, link }) => `${title} ${link}`);
    expect(told(items)).toEqual(told(first));
    expect(items.every(({ guid, isoDate }) => guid !== undefined && isoDate !== undefined)).toBe(
      true,
    );
    for (const { at, what } of corrections) {
      const claim = investigation.claims.find(({ id }) => at === `claim:${id}`);
      if (claim === undefined) continue;
      const entry = items.find(({ content }) => content === what);
      expect(entry?.title).toContain(besideStatement(claim));
    }
  });

  test('every page names the feed', () => {
    const without = pages.filter(
      ({ path, html }) => !path.startsWith('embed/') && !linksOf(html).includes(`${base}feed.xml`),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('the sitemap has every page that may be found, and no other', () => {
    const parser = new XMLParser({ isArray: (name) => name === 'url' });
    const { urlset } = parser.parse(read('sitemap-0.xml')) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    const indexed = pages
      .filter(
        ({ path, html }) => path !== '404.html' && !/<meta name="robots"[^>]*noindex/.test(html),
      )
      .map(({ path }) => new URL(path.replace(/index\.html$/, ''), address).href);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(indexed.sort());
    const changed = versions.at(-1)?.date;
    expect(new Set(urlset.url.map(({ lastmod }) => lastmod?.slice(0, 10)))).toEqual(
      new Set([changed]),
    );
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap-index.xml`);
  });

  test('the texts of articles and the small pages for other sites are not to be found', () => {
    const hidden = pages.filter(({ path }) => /^(?:articles\/[^/]+|embed)\//.test(path));
    expect(hidden.length).toBeGreaterThanOrEqual(least(3));
    expect(hidden.filter(({ html }) => !html.includes('content="noindex"'))).toEqual([]);
  });
});
