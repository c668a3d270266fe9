import { expect, test } from 'vitest';
import { applyEdits } from '../../../../src/build/html/page.ts';
import { joinStyles, sheetsOf } from '../../../../src/build/html/page-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="/base/_astro/${name}.css">`;
const page = (...names: string[]) =>
  `<head><link rel="stylesheet" href="/styles/written.1.css">${names.map(link).join('')}</head>`;
const pages = [page('b', 'all', 'a'), page('all'), page('a', 'b', 'all'), page('c', 'all')];
const joined = joinStyles(pages.map(sheetsOf), (name) => `{${name}}`);
const edited = pages.map((html) => applyEdits(html, joined.edit(html)));

test('what all pages ask for is left, and of the others a page asks for one', () => {
  expect([...joined.shared]).toEqual(['all.css']);
  expect([...joined.sheets.values()]).toEqual(['{a.css}{b.css}', '{c.css}']);
  const [ab = '', c = ''] = [...joined.sheets.keys()].map((name) => name.replace(/\.css$/u, ''));
  expect(edited).toEqual([page('all', ab), page('all'), page(ab, 'all'), page(c, 'all')]);
});

test('a page that was changed asks for the same sheets once it is read again', () => {
  for (const html of edited) {
    expect(sheetsOf(html).every((name) => joined.shared.has(name) || joined.sheets.has(name))).toBe(
      true,
    );
  }
});

test('sheets of the same words have the same name, and a page without sheets is left alone', () => {
  const again = joinStyles(pages.toReversed().map(sheetsOf), (name) => `{${name}}`);
  expect(new Set(again.sheets.keys())).toEqual(new Set(joined.sheets.keys()));
  expect(joined.edit('<head></head>')).toEqual([]);
});
