import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { recordAll } from '../../src/exports/search/records.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { idsOf } from '../support/links.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation: examined, folder, least }) => {
  const investigation = typeset(examined);
  const indexed = listFiles(folder).filter((path) => path.startsWith('pagefind/'));

  /** What a file of the index holds, unpacked; what is binary in it stands between its words. */
  function unpack(path: string): string {
    const bytes = readFileSync(join(folder, path));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
  }

  const fold = (words: string) => words.replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase();
  const index = fold(
    indexed
      .filter((path) => /\.pf_/.test(path))
      .map(unpack)
      .join('\n'),
  );

  test('the index has one entry for everything that can be found, at an address that is there', () => {
    const fragments = indexed.filter((path) => path.endsWith('.pf_fragment')).map(unpack);
    const urls = fragments.map((text) => {
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return url;
    });
    const records = recordAll(investigation);
    expect(new Set(records.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(least(6));
    expect(urls.toSorted()).toEqual(records.map(({ address }) => address).toSorted());
    const astray = urls.filter((url) => {
      const [path = '', id = ''] = url.slice(1).split('#');
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return id !== '' && !idsOf(html).includes(decodeURIComponent(id));
    });
    expect(astray).toEqual([]);
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
