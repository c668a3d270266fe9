import { expect, test } from 'vitest';
import { waysInto } from '../../../../src/charts/chain/ways-in.ts';
import { examined, readFull, readSound } from '../../../support/fixtures.ts';

const investigations = [examined(readSound()), examined(readFull())];

test('every assertion of an article is in one way, printed and inferred ones apart', () => {
  for (const investigation of investigations) {
    const all = investigation.claims.flatMap(({ assertions }) => assertions);
    for (const { slug } of investigation.articles) {
      const own = all.filter(({ article }) => article === slug);
      const keyOf = (
        { speaker, known }: (typeof own)[number]['attribution'],
        relays: (typeof own)[number]['relays'],
      ) => [speaker, known, ...relays.map(({ actor, manner }) => `${actor} ${manner}`)].join();
      const ways = waysInto(investigation, slug);
      const keys = ways.map(({ by, relays }) => keyOf(by, relays));
      expect(new Set(keys).size).toBe(keys.length);
      expect([...keys].sort()).toEqual(
        [...new Set(own.map((each) => keyOf(each.attribution, each.relays)))].sort(),
      );
      for (const way of ways) {
        const sentences = own
          .filter((each) => keyOf(each.attribution, each.relays) === keyOf(way.by, way.relays))
          .flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
        expect(way.sentences).toBe(new Set(sentences).size);
      }
    }
  }
});
