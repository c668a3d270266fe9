import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licencesPath, shipped, writeLicences } from '../../../src/build/licences.ts';
import { project } from '../../support/build-site.ts';

const read = (path: string) => readFileSync(join(project, path), 'utf8');
const text = read(licencesPath);
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const versions = { ...manifest.dependencies, ...manifest.devDependencies };

test('the licences that are shipped are those of the packages that are installed: `npm run licences` writes them', () => {
  expect(text).toBe(writeLicences((path) => read(`node_modules/${path}`)));
});

describe.each(shipped)('$name', ({ name, what }) => {
  test('is in the text with its version and its whole licence', () => {
    expect(text).toContain(`${what}\n${name} ${versions[name]}, `);
  });
});

test('every typeface that is shipped is of a package whose licence is shipped', () => {
  const files = readdirSync(join(project, 'src/styles/fonts')).filter((each) =>
    /\.woff2?$/.test(each),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const family = /newsreader|franklin/u.exec(file)?.[0];
    expect(
      shipped.map(({ name }) => name).filter((each) => each.endsWith(family ?? '?')),
      file,
    ).toHaveLength(1);
  }
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)).toHaveLength(2);
});

test('no script that is shipped takes anything from a package whose licence is not shipped', () => {
  const scripts = readdirSync(join(project, 'src/browser'), { recursive: true, encoding: 'utf8' });
  for (const path of scripts.filter((each) => each.endsWith('.ts'))) {
    const taken = [...read(`src/browser/${path}`).matchAll(/from '([^'.][^']*)'/gu)];
    const named = shipped.map(({ name }) => name);
    expect(
      taken.flatMap(([, from = '']) => (named.includes(from) ? [] : [from])),
      path,
    ).toEqual([]);
  }
});
