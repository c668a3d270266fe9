import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { foldWhiteSpace } from '../../src/text/normalise.ts';
import { listSites } from '../support/sites.ts';

/** What nobody says in speech: house dialect, and sentences that readers did not understand. */
const never = [
  'text that we hold',
  'texts that we hold',
  'text we hold',
  'texts we hold',
  'not in the text that',
  'said sources of income, and print',
  'are no source of it',
  'without reports and allegations',
  'with matter of their own',
];

/** What is true and wears out: once on a page is enough. */
const once = ['could read', 'no confirmation and no disproof'];

describe.each(listSites())('the words of $name', ({ pages }) => {
  const said = pages.map(({ path, html }) => {
    const { document } = parseHTML(html);
    for (const each of document.querySelectorAll('script, style')) each.remove();
    return { path, words: foldWhiteSpace(document.body.textContent ?? '').toLowerCase() };
  });

  test.each(never)('no page says “%s”', (words) => {
    expect(said.filter((page) => page.words.includes(words)).map(({ path }) => path)).toEqual([]);
  });

  test.each(once)('no page says “%s” twice', (words) => {
    const twice = said.filter((page) => page.words.split(words).length > 2);
    expect(twice.map(({ path }) => path)).toEqual([]);
  });
});
