import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../support/build-site.ts';

const src = join(project, 'src');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string) => readFileSync(join(src, path), 'utf8');
const sheets = paths.filter((path) => path.endsWith('.css'));
const site = 'styles/site.css';

/** The classes that the selectors of a style sheet name. */
function classesOf(css: string): Set<string> {
  const rules = css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/'[^']*'|"[^"]*"/gu, '');
  const selectors = rules
    .split(/[{}]/u)
    .filter((part) => !part.includes(';') && !part.includes('@'));
  return new Set(
    selectors.flatMap((part) =>
      [...part.matchAll(/\.([a-z][\w-]*)/gu)].map(([, name]) => name ?? ''),
    ),
  );
}

test('every style sheet is in a layer of the site, and each layer has its rank', () => {
  const css = read(site);
  const [, ranks = ''] = /@layer ([^;{]+);/u.exec(css) ?? [];
  const layers = [...css.matchAll(/@import '([^']+)' layer\((\w+)\);/gu)];
  const imported = layers.map(([, path = '']) => relative(src, join(src, dirname(site), path)));
  expect(imported.toSorted()).toEqual(sheets.filter((path) => path !== site));
  expect([...new Set(layers.map(([, , layer]) => layer))]).toEqual(ranks.split(', '));
});

test('a class is styled in one style sheet', () => {
  const where = new Map<string, string[]>();
  for (const path of sheets.filter((each) => !each.startsWith('charts/'))) {
    for (const name of classesOf(read(path))) where.set(name, [...(where.get(name) ?? []), path]);
  }
  expect([...where].filter(([, styled]) => styled.length > 1)).toEqual([]);
});

test('what is styled is written by a component', () => {
  const written = paths
    .filter((path) => /\.(?:astro|ts)$/u.test(path))
    .map(read)
    .join('\n');
  const words = [...new Set(written.match(/[a-z][\w-]*/gu))];
  const begun = words.filter((word) => word.endsWith('-'));
  const isWritten = (name: string) =>
    words.includes(name) || begun.some((start) => name.startsWith(start));
  const lost = sheets.flatMap((path) =>
    [...classesOf(read(path))].filter((name) => !isWritten(name)),
  );
  expect(lost).toEqual([]);
});
