import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Findable } from '../../src/browser/search-engine.ts';
import { recordAll } from '../../src/exports/search/records.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { idsOf } from '../support/links.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation: examined, folder, read, base, least }) => {
  const investigation = typeset(examined);
  const fold = (words: string) => words.replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase();
  const things = JSON.parse(read('search/records.json')) as Findable[];
  const index = fold(read('search/records.json'));

  test('the search has one entry for everything that can be found, at an address that is there', () => {
    const urls = things.map(({ url }) => url.slice(base.length - 1));
    const records = recordAll(investigation);
    expect(new Set(records.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(least(9));
    expect(urls.toSorted()).toEqual(records.map(({ address }) => address).toSorted());
    const astray = urls.filter((url) => {
      const [path = '', id = ''] = url.slice(1).split('#');
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return id !== '' && !idsOf(html).includes(decodeURIComponent(id));
    });
    expect(astray).toEqual([]);
  });

  test('all that a first search asks for weighs at most 120 kB', () => {
    const script =
      /<script type="module" src="([^"]*\/search\.[^"]+)"/u.exec(read('search/index.html'))?.[1] ??
      '';
    const asked = [`search/records.json`, script.slice(base.length)].map((path) =>
      brotliCompressSync(readFileSync(join(folder, path))),
    );
    expect(script).not.toBe('');
    expect(asked.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(120_000);
  });

  test('the index names no private person', () => {
    const names = investigation.actors
      .filter(({ kind }) => kind === 'private-person')
      .flatMap(({ name, spellings }) => [name, ...spellings]);
    expect(names.length).toBeGreaterThanOrEqual(least(2));
    expect(names.filter((name) => index.includes(fold(name)))).toEqual([]);
  });

  test('the index has no quotation, statement or sentence of a graphic claim', () => {
    const graphic = investigation.claims.filter((claim) => claim.graphic);
    expect(graphic.length).toBeGreaterThanOrEqual(least(2));
    const words = graphic.flatMap(({ statement, assertions, body }) => [
      statement,
      ...assertions.flatMap(({ passages }) => passages.flatMap(({ raw, shown }) => [raw, shown])),
      ...body.blocks.map(({ text }) => text),
    ]);
    const long = words.map(fold).filter((each) => each.split(' ').length > 3);
    expect(long.length).toBeGreaterThanOrEqual(least(10));
    expect(long.filter((each) => index.includes(each))).toEqual([]);
  });

  test('what a search shows of a claim or a sentence is whole, with what documents say beside it', () => {
    for (const { kind, words, beside } of recordAll(investigation)) {
      if (kind !== 'claim' && kind !== 'quotation') continue;
      expect(index).toContain(fold(JSON.stringify(words).slice(1, -1)));
      expect(beside).toMatch(/Outside documents: |Not what this page investigates\./);
    }
  });
});
