import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../support/build-site.ts';

const folders = (path: string) =>
  readdirSync(join(project, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);

/** What the first column of the table of folders names, in its order; a name that ends in an asterisk stands for every folder in another. */
const named = readFileSync(join(project, 'ARCHITECTURE.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| (`(?:src|tests)\/[^|]+)\|/u.exec(line)?.[1] ?? [])
  .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
const groups = named.filter((name) => name.endsWith('/*')).map((name) => name.slice(0, -2));

test('the table of folders names every folder, each once, and none that is not there', () => {
  const rooms = groups.filter((group) => !named.includes(group));
  const there = [...folders('src'), ...folders('tests')].filter((path) => !rooms.includes(path));
  const single = named.filter((name) => !name.endsWith('/*'));
  const within = single.filter((name) => name.split('/').length > 2);
  expect(single.filter((name) => !within.includes(name)).toSorted()).toEqual(there.toSorted());
  for (const name of within) expect(folders(join(name, '..'))).toContain(name);
  for (const group of groups) expect(folders(group)).not.toEqual([]);
});
