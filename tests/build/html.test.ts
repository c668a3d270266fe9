import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ own, pages: all, least }) => {
  interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  const pages = all.map((page) => ({
    ...page,
    tags: tagsOf(page.html),
  }));
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // How the HTML is spaced and written is the compiler's business.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // A list may have a name.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // What comes from our own host needs no second proof.
      'require-sri': ['error', { target: 'crossorigin' }],
      // A title is a whole attributed sentence, however long.
      'long-title': 'off',
    },
  });

  function tagsOf(html: string): Tag[] {
    const tags: Tag[] = [];
    const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
    parser.end(html);
    return tags;
  }

  test('every page is valid HTML', async () => {
    expect(pages.length).toBeGreaterThanOrEqual(least(50));
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test('the policy is the first thing in the head of every page', () => {
    for (const { path, tags } of pages) {
      const head = tags.findIndex(({ name }) => name === 'head');
      const policy = tags[head + 1];
      expect(policy?.attributes['http-equiv']?.toLowerCase(), path).toBe('content-security-policy');
      expect(policy?.attributes['content'], path).toMatch(/default-src '(?:none|self)'/);
      const allowed = path === 'search/index.html' ? " 'wasm-unsafe-eval'" : '';
      const strict = policy?.attributes['content']?.replace(allowed, '');
      expect(strict, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('nothing is inline that the policy would have to allow', () => {
    const inline = pages.flatMap(({ path, tags }) =>
      tags
        .filter(
          ({ name, attributes }) =>
            name === 'style' ||
            'style' in attributes ||
            Object.keys(attributes).some((attribute) => attribute.startsWith('on')) ||
            (name === 'script' &&
              attributes['src'] === undefined &&
              attributes['type'] !== 'application/ld+json'),
        )
        .map(({ name }) => `${path}: <${name}>`),
    );
    expect(inline).toEqual([]);
  });

  test('no page fetches anything from another host', () => {
    const fetched = pages.flatMap(({ path, tags }) =>
      tags
        .filter(({ name, attributes }) => name !== 'a' && !isWordOnly(name, attributes))
        .flatMap(({ attributes }) => [attributes['src'], attributes['href'], attributes['srcset']])
        .filter((url) => url !== undefined)
        .filter(
          (url) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url) && !url.startsWith(`${own.origin}/`),
        )
        .map((url) => `${path}: ${url}`),
    );
    expect(fetched).toEqual([]);
  });

  /** Links in the head that say something and fetch nothing. */
  function isWordOnly(name: string, attributes: Tag['attributes']): boolean {
    return (
      name === 'link' && /^(?:canonical|license|alternate|author)$/.test(attributes['rel'] ?? '')
    );
  }
});
