import type { TextPositionSelector, TextQuoteSelector } from '@apache-annotator/selector';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publishedText } from '../../src/exports/tables/article-annotations.ts';
import { published } from '../../src/redaction/published.ts';
import { listSites } from '../support/sites.ts';
import { findSelected } from '../support/text-chunks.ts';

interface Annotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly scope: string;
    readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  };
}

describe.each(listSites())('of $name', ({ investigation, read, own, least }) => {
  const { first, total } = JSON.parse(read('data/annotations.jsonld')) as {
    readonly total: number;
    readonly first: { readonly items: readonly Annotation[] };
  };

  const texts = new Map<string, string[]>();

  /** The texts that a reader of an address has, as the nodes of its document. */
  function textsAt(address: string): string[] {
    const known = texts.get(address) ?? readTexts(address);
    texts.set(address, known);
    return known;
  }

  function readTexts(address: string): string[] {
    const path = address.slice(own.href.length);
    if (path.endsWith('.txt')) return [read(path)];
    const { document } = parseHTML(read(`${path}index.html`));
    const walker = document.createTreeWalker(
      document.querySelector('.article-text') ?? document.body,
      4,
    );
    const nodes: string[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode.textContent ?? '');
    return nodes.filter((text) => text !== '');
  }

  const exactOf = ({ target }: Annotation) =>
    target.selector.flatMap((each) => ('exact' in each ? [each.exact] : []))[0] ?? '';

  test('every annotation has the words before and after it, and a position where its source has one text', () => {
    const passages = investigation.claims.flatMap(({ assertions }) =>
      assertions.flatMap((each) => each.passages),
    );
    expect(total).toBe(passages.length);
    expect(total).toBeGreaterThanOrEqual(least(30));
    const paragraphs = investigation.articles.flatMap((article) =>
      publishedText(article, investigation.claims).split('\n'),
    );
    const whole = investigation.articles
      .filter((article) => published(article, investigation.claims).whole)
      .map(({ slug }) => `${own.href}articles/${slug}/`);
    for (const { id, target } of first.items) {
      const quote = target.selector.find((each) => each.type === 'TextQuoteSelector');
      const around = `${quote?.prefix ?? ''}${quote?.suffix ?? ''}`;
      if (around === '') expect(paragraphs, id).toContain(quote?.exact);
      const places = target.selector.filter(({ type }) => type === 'TextPositionSelector');
      expect(places.length, id).toBe(whole.includes(target.scope) ? 1 : 0);
      expect(target.source, id).toBe(
        whole.includes(target.scope) ? `${target.scope}text.txt` : target.scope,
      );
    }
  });

  /** What is found first: in a text alone nothing else may be, while a page has its text alone once more, not shown, after it. */
  function firstOf(source: string, matches: readonly string[]): string | undefined {
    if (source.endsWith('.txt')) expect(matches.length).toBe(1);
    return matches[0];
  }

  test('the matchers of Apache Annotator find every one in its source by each selector', async () => {
    let found = 0;
    for (const annotation of first.items) {
      const { source, selector: selectors } = annotation.target;
      for (const selector of selectors) {
        const matches = await findSelected(textsAt(source), selector);
        expect(firstOf(source, matches), annotation.id).toBe(exactOf(annotation));
      }
      found += 1;
    }
    expect(found).toBe(total);
  });

  test('they find every one on the page of the article too, by its quotation', async () => {
    const lost: string[] = [];
    for (const annotation of first.items) {
      const [quote] = annotation.target.selector;
      if (quote === undefined) throw new Error('No selector');
      const { scope } = annotation.target;
      const matches = await findSelected(textsAt(scope), quote);
      if (firstOf(scope, matches) !== exactOf(annotation)) lost.push(annotation.id);
    }
    expect(lost).toEqual([]);
  });
});
