import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, own, pages: all, least }) => {
  interface Data {
    readonly '@type': string;
    readonly [name: string]: unknown;
  }

  const pages = all.map(({ path, html }) => ({
    path,
    html,
    ...dataOf(html),
  }));

  /** The data of a page, and whether nothing but it and scripts stands between the footer and the end of the body. */
  function dataOf(html: string): { data: Data[]; raw: string[]; last: boolean } {
    const raw: string[] = [];
    const after: string[] = [];
    let footed = false;
    let inside = false;
    const parser = new Parser({
      onopentag: (name, { type }) => {
        inside = name === 'script' && type === 'application/ld+json';
        if (inside) raw.push('');
        if (footed) after.push(inside ? 'data' : name);
        else if (inside) after.push('too early');
      },
      ontext: (text) => {
        if (inside) raw[raw.length - 1] += text;
      },
      onclosetag: (name) => {
        inside = false;
        if (name === 'footer') footed = true;
      },
    });
    parser.end(html);
    const data = raw.map((text) => JSON.parse(text) as Data);
    return { data, raw, last: after.every((each) => each === 'data' || each === 'script') };
  }

  function typesIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(typesIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      key === '@type' ? [String(each)] : typesIn(each),
    );
  }

  test('only the types that we mean stand in it: no person, no rating of a claim', () => {
    const types = new Set(pages.flatMap(({ data }) => data.flatMap(typesIn)));
    const meant = [
      ...['BackgroundNewsArticle', 'NewsArticle', 'Claim', 'CreativeWork', 'CorrectionComment'],
      ...['BreadcrumbList', 'ListItem', 'Organization', 'Dataset', 'DataDownload'],
    ];
    expect([...types].filter((type) => !meant.includes(type))).toEqual([]);
  });

  test('it is escaped, and stands at the end of the body', () => {
    const texts = pages.flatMap(({ raw }) => raw);
    expect(texts.length).toBeGreaterThan(pages.length / 2);
    expect(texts.filter((text) => text.includes('<'))).toEqual([]);
    expect(pages.filter(({ last }) => !last).map(({ path }) => path)).toEqual([]);
  });

  test('the story names what it rests on', () => {
    const story = pages.find(({ path }) => path === 'index.html')?.data[0];
    expect(story).toMatchObject({
      '@type': 'BackgroundNewsArticle',
      datePublished: investigation.versions[0]?.date,
    });
    expect(story?.['headline']).toMatch(/\w/);
    expect(story?.['isBasedOn']).toHaveLength(investigation.articles.length);
    expect(story?.['correction']).toHaveLength(investigation.corrections.length);
  });

  test('every claim has its whole statement, what outside documents say, and where it appears', () => {
    const claims = pages.filter(({ path }) => /^claims\/[^/]+\//.test(path));
    const told = claims.flatMap(({ data }) => data.filter((each) => each['@type'] === 'Claim'));
    expect(told).toHaveLength(investigation.claims.length);
    for (const { text, name, appearance, firstAppearance, author } of told) {
      expect(String(name).replace(String(text), '')).toMatch(/\w/);
      expect(appearance).not.toEqual([]);
      expect([firstAppearance, author]).toEqual([undefined, undefined]);
    }
  });

  test('the data set names files that are there', () => {
    const sets = pages.flatMap(({ data }) => data.filter((each) => each['@type'] === 'Dataset'));
    const files = sets.flatMap(({ distribution }) => distribution as { contentUrl: string }[]);
    expect(files.length).toBeGreaterThanOrEqual(least(4));
    const missing = files.filter(({ contentUrl }) => {
      const path = new URL(contentUrl).pathname.slice(own.pathname.length);
      return !existsSync(join(folder, path));
    });
    expect(missing).toEqual([]);
  });

  test('no private person is named but within a statement', () => {
    const persons = investigation.actors.filter(({ kind }) => kind === 'private-person');
    const names = pages.flatMap(({ data }) => data.flatMap(namesIn));
    expect(names.filter((name) => persons.some((person) => person.name === name))).toEqual([]);
  });

  function namesIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(namesIn);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) =>
      key === 'name' ? [String(each)] : namesIn(each),
    );
  }
});
