import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layerOf } from '../../../src/styles/layers.ts';
import { project } from '../../support/build-site.ts';

const src = join(project, 'src');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
const read = (path: string) => readFileSync(join(src, path), 'utf8');
const sheets = paths.filter((path) => path.endsWith('.css'));
const components = paths.filter((path) => path.endsWith('.astro'));
const site = 'styles/site.css';
const beside = sheets.filter((path) => !path.startsWith('styles/'));

/** Links that lead on: in a story they are easier to hit, and only the story's sheet says so. */
const hooks = ['story-way'];

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

/** The files of src/ that a file imports by relative paths. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(/\bimport (?:[^';]*?from )?'(\.[^']+)'/gu)]
    .map(([, to = '']) => join(path, '..', to))
    .filter((to) => existsSync(join(src, to)));
}

/** The style sheets that come with a component: its own, and those of what it shows. */
function sheetsWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const to of importsOf(path)) sheetsWith(to, seen);
  return seen;
}

const where = new Map<string, string[]>();
for (const path of sheets) {
  for (const name of classesOf(read(path))) where.set(name, [...(where.get(name) ?? []), path]);
}

test('only what every page rests on is imported by the sheet of the site, each in a layer', () => {
  const imported = [...read(site).matchAll(/@import '\.\/([^']+)' layer\(\w+\);/gu)];
  expect(imported.map(([, name = '']) => `styles/${name}`).toSorted()).toEqual(
    sheets.filter((path) => path.startsWith('styles/') && path !== site),
  );
});

test('every other sheet is imported by a component, and has the layer of its folder', () => {
  const imported = new Set(components.flatMap(importsOf).filter((path) => path.endsWith('.css')));
  imported.delete(site);
  expect([...imported].toSorted()).toEqual(beside);
  for (const path of beside) expect(`/${path}`).toContain(`/${layerOf(join(src, path)) ?? ''}/`);
});

test('a component that writes a class imports its styles, or shows one that does', () => {
  const missing = components.flatMap((path) => {
    const reached = sheetsWith(path);
    const written = [...read(path).matchAll(/\sclass="([^"]*)"/gu)];
    return written
      .flatMap(([, names = '']) => names.split(/\s+/u))
      .filter((name) => {
        const styled = where.get(name) ?? [];
        const global = styled.some((sheet) => sheet.startsWith('styles/'));
        const exempt = global || styled.length === 0 || hooks.includes(name);
        return !exempt && !styled.some((sheet) => reached.has(sheet));
      })
      .map((name) => `${path}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test('outside pictures, where each chart says how shapes look in it, a class is styled in one style sheet', () => {
  const twice = [...where].filter(
    ([, styled]) => styled.filter((path) => !path.startsWith('charts/')).length > 1,
  );
  expect(twice).toEqual([]);
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
