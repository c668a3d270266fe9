import { describe, expect, test } from 'vitest';
import { collectPromises } from '../../src/exports/promises.ts';
import { readThing } from '../../src/values/thing.ts';
import { listTried } from '../support/investigation.ts';

describe.each(listTried())('of $name', ({ investigation, files, least }) => {
  const { articles, claims, retired } = investigation;
  const passages = claims.flatMap(({ assertions }) => assertions.flatMap((each) => each.passages));

  test('every quotation stands in the file of its article, byte for byte', () => {
    const seeds = new Map(articles.map(({ slug, seed }) => [slug, files.get(seed)]));
    const astray = passages.filter(({ article, raw, startByte, endByte }) => {
      const bytes = seeds.get(article)?.subarray(startByte, endByte);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) !== raw || raw === '';
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
    expect(passages.length).toBeGreaterThanOrEqual(least(30));
  });

  test('every word of an article is quoted, listed, or between what is', () => {
    for (const { slug, coverage } of articles) {
      const { words, quoted, listed, between } = coverage;
      expect(quoted + listed + between, slug).toBe(words);
    }
  });

  test('every id is promised once, under a kind that there is', () => {
    const ids = collectPromises(investigation).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => readThing(id) === null)).toEqual([]);
    const gone = retired.map(({ kind, id }) => `${kind}:${id}`);
    expect(gone.filter((id) => ids.includes(id) || readThing(id) === null)).toEqual([]);
  });
});
