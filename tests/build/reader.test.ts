import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, read: readFile, least: atLeast }) => {
  /** Reader modes take no notice of a text of a few words. */
  const few = 25;
  const articles = investigation.articles.filter(({ coverage }) => coverage.words > few);
  test('there are texts to read', () => {
    expect(articles.length).toBeGreaterThanOrEqual(atLeast(3));
  });

  /** The share of the words that elements of a page with more than a few have which a browser's reader mode gives as title, excerpt or text, and those that it loses; of none it gives all. */
  function readIn(path: string, selector: string, least = 0): { share: number; lost: string[] } {
    const { document } = parseHTML(readFile(path));
    const texts = [...document.querySelectorAll(selector)].map((each) => wordsOf(each.textContent));
    const own = texts.filter(({ length }) => length > least).flat();
    const read = new Readability(document).parse();
    const left = new Map<string, number>();
    for (const word of wordsOf([read?.title, read?.excerpt, read?.textContent].join(' '))) {
      left.set(word, (left.get(word) ?? 0) + 1);
    }
    const lost = own.filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
    return { share: own.length === 0 ? 1 : 1 - lost.length / own.length, lost };
  }

  function wordsOf(text: string | null): string[] {
    return (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  }

  test('reader mode shows the story', () => {
    const words = '.front :is(h1, .standfirst), .findings > li > .prose, .told > :is(h3, .prose)';
    const { share, lost } = readIn('index.html', words, few);
    expect(share, lost.slice(0, 50).join(' ')).toBeGreaterThan(0.95);
  });

  describe.each(articles)('$slug', ({ slug }) => {
    test('is shown by reader mode', () => {
      const { share, lost } = readIn(`articles/${slug}/index.html`, '.shown-text');
      expect(share, lost.slice(0, 50).join(' ')).toBeGreaterThan(0.95);
    });
  });
});
