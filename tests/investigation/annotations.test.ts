import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/exports/data/annotations.ts';
import { textOfArticle } from '../../src/exports/data/article-text.ts';
import { listTried } from '../support/investigation.ts';

describe.each(listTried())('of $name', ({ investigation, least }) => {
  describe.each(investigation.articles)('the annotations of $slug', (article) => {
    const address = `/data/annotations-${article.slug}.jsonld`;
    const collection = annotate(
      investigation,
      [article],
      address,
      (path) => `https://x.example${path}`,
    );
    const file = textOfArticle(investigation, article);
    const points = [...(file?.text ?? '')];

    test('are a collection as the model asks for it', () => {
      expect(collection).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
      });
      const { items } = collection.first;
      expect(items.length).toBe(collection.total);
      expect(items.length).toBeGreaterThanOrEqual(least(1));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, type, target } of items) {
        expect(URL.canParse(id)).toBe(true);
        expect(type).toBe('Annotation');
        expect(target.source).toBe(
          `https://x.example${file?.address ?? `/articles/${article.slug}/`}`,
        );
        expect(target.scope).toBe(`https://x.example/articles/${article.slug}/`);
        expect(target.selector.map((selector) => selector.type)).toEqual(
          file === null ? ['TextQuoteSelector'] : ['TextQuoteSelector', 'TextPositionSelector'],
        );
      }
    });

    test('select the words by quotation and by place alike, and every quotation once', () => {
      const passages = investigation.claims
        .flatMap(({ assertions }) => assertions)
        .filter((assertion) => assertion.article === article.slug)
        .flatMap((assertion) => assertion.passages);
      const exacts = collection.first.items.map(({ target }) => {
        const [quote, position] = target.selector;
        if (quote === undefined || !('exact' in quote)) throw new Error('No quotation');
        if (file === null) return quote.exact;
        if (position === undefined || !('start' in position)) throw new Error('No position');
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        return quote.exact;
      });
      expect(exacts.toSorted()).toEqual(passages.map(({ shown }) => shown).toSorted());
    });
  });
});
