import { describe, expect, test } from 'vitest';
import { makeSearch } from '../../src/browser/search-engine.ts';
import { listFindables } from '../../src/exports/search/findables.ts';
import { typeset } from '../../src/terms/typeset.ts';
import { listTried } from '../support/investigation.ts';

interface Query {
  readonly typed: string;
  readonly finds: readonly string[];
}

describe.each(listTried())('of $name', ({ investigation, expected }) => {
  const things = listFindables(typeset(investigation), (address) => address);
  const search = makeSearch(things);

  test('what its editors say that readers type leads first to what they say, in nine of ten', () => {
    const queries = (expected('queries.yaml') ?? []) as readonly Query[];
    const found = queries.map(({ typed, finds }) => {
      const urls = search(typed).map(({ url }) => url);
      return { typed, at: urls.findIndex((url) => finds.includes(url)), urls: urls.slice(0, 4) };
    });
    expect(found.filter(({ at }) => at < 0 || at > 3)).toEqual([]);
    const late = found.filter(({ at }) => at > 0);
    expect(late.length, JSON.stringify(late)).toBeLessThanOrEqual(queries.length / 9);
  });

  test('every spelling of somebody who has a page finds the page among the first', () => {
    for (const { id, name, spellings } of investigation.actors) {
      const url = `/speakers/${id}/`;
      if (!things.some((each) => each.url === url)) continue;
      for (const written of [name, ...spellings].filter((each) => /^\p{Lu}\S*$/u.test(each))) {
        const urls = search(written).map((each) => each.url);
        expect(urls.slice(0, 4), `${id}: ${written}`).toContain(url);
      }
    }
  });

  test('words that are there are not drowned in words that are nearly so', () => {
    for (const { name, url } of things.filter((each) => each.name !== '')) {
      const alike = things.filter((each) => each.name === name).map((each) => each.url);
      const urls = search(name).map((each) => each.url);
      expect(alike, `${name}: ${urls.slice(0, 3).join(' ')}`).toContain(url);
      expect(
        urls.slice(0, 4).some((each) => alike.includes(each)),
        name,
      ).toBe(true);
    }
  });
});
