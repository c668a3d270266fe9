import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { shownParagraph } from '../../src/terms/shown-text.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, pages: all, least }) => {
  const pages = new Map(all.map(({ path, html }) => [path, html]));
  const whole = investigation.articles.filter(({ rights }) => rights.publish === 'full');

  /** The text of every element of a class, in order, character by character. */
  function textsOf(html: string, className: string): string[] {
    const texts: string[] = [];
    let depth = 0;
    const parser = new Parser({
      onopentag: (_, { class: names = '' }) => {
        if (depth > 0) depth += 1;
        else if (names.split(' ').includes(className)) {
          depth = 1;
          texts.push('');
        }
      },
      ontext: (text) => {
        if (depth > 0) texts.push((texts.pop() ?? '') + text);
      },
      onclosetag: () => {
        if (depth > 0) depth -= 1;
      },
    });
    parser.end(html);
    return texts;
  }

  describe.each(whole)('$slug', (article) => {
    const html = pages.get(`articles/${article.slug}/index.html`) ?? '';

    test('its page has the text that readers are to see, and not a character more', () => {
      const expected = article.paragraphs.map((paragraph) => shownParagraph(article, paragraph));
      expect(textsOf(html, 'shown-text')).toEqual(expected);
    });

    test('the other text of a tokenised article is the file’s own', () => {
      const expected =
        article.form === 'tokenised'
          ? article.paragraphs.map(({ start, end }) => article.text.slice(start, end))
          : [];
      expect(textsOf(html, 'raw-text')).toEqual(expected);
    });
  });

  test('every quotation of a claim’s page stands in a whole sentence of its article', () => {
    const sentences = new Set(
      investigation.articles.flatMap((article) =>
        article.paragraphs.flatMap((paragraph) => shownParagraph(article, paragraph)),
      ),
    );
    const quoted = [...pages]
      .filter(([path]) => path.startsWith('claims/'))
      .flatMap(([, html]) => textsOf(html, 'quoted'));
    expect(quoted.length).toBeGreaterThanOrEqual(least(20));
    const stray = quoted.filter((text) => ![...sentences].some((each) => each.includes(text)));
    expect(stray).toEqual([]);
  });
});
