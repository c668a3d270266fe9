import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/exports/data/annotations.ts';
import { examineFolder } from '../../../../src/disk/examine-folder.ts';
import { publishedText, selectWords } from '../../../../src/exports/tables/article-annotations.ts';
import { project } from '../../../support/build-site.ts';

const { investigation } = examineFolder(project);
if (investigation === null) throw new Error('The investigation has problems.');

test.each([
  ['a b c', 2, 3, { exact: 'b', prefix: '', suffix: '' }],
  ['a a b', 2, 3, { exact: 'a', prefix: ' ', suffix: ' ' }],
  ['a a', 0, 1, { exact: 'a', prefix: '', suffix: ' ' }],
])('%j, %i to %i: no more context than makes the words unique', (text, start, end, expected) => {
  expect(selectWords(text, start, end)).toMatchObject(expected);
});

test('selected words stand once with their context, and at their place in code points', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝒳', 'é'), maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const letters = [...text];
      const [from = 0, to = 0] = [one, other]
        .map((at) => at % (letters.length + 1))
        .sort((a, b) => a - b);
      fc.pre(from < to);
      const before = letters.slice(0, from).join('');
      const exact = letters.slice(from, to).join('');
      const selected = selectWords(text, before.length, before.length + exact.length);
      expect([selected.exact, selected.start, selected.end]).toEqual([exact, from, to]);
      const words = selected.prefix + selected.exact + selected.suffix;
      expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
      expect(words.isWellFormed()).toBe(true);
    }),
  );
});

describe.each(investigation.articles)('the annotations of $slug', (article) => {
  const address = `/data/annotations-${article.slug}.jsonld`;
  const collection = annotate(
    investigation,
    [article],
    address,
    (path) => `https://x.example${path}`,
  );
  const points = [...publishedText(article, investigation.claims)];

  test('are a collection as the model asks for it', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', partOf: collection.id, startIndex: 0 },
    });
    const { items } = collection.first;
    expect(items.length).toBe(collection.total);
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, type, target } of items) {
      expect(URL.canParse(id)).toBe(true);
      expect(type).toBe('Annotation');
      expect(URL.canParse(target.source)).toBe(true);
      expect(target.selector.map((selector) => selector.type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ]);
    }
  });

  test('select the words by quotation and by place alike, and every quotation once', () => {
    const passages = investigation.claims
      .flatMap(({ assertions }) => assertions)
      .filter((assertion) => assertion.article === article.slug)
      .flatMap((assertion) => assertion.passages);
    const exacts = collection.first.items.map(({ target }) => {
      const [quote, position] = target.selector;
      if (quote === undefined || position === undefined) throw new Error('No selector');
      if (!('exact' in quote) || !('start' in position)) throw new Error('Another selector');
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      return quote.exact;
    });
    expect(exacts.toSorted()).toEqual(passages.map(({ shown }) => shown).toSorted());
  });
});
