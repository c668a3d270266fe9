import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../support/build-site.ts';
import { listFiles } from '../../support/site-files.ts';

/** Of what the shell says, this alone is asked; NODE_ENV is written, and never asked, and a folder that a command is given is kept. */
const asked = [
  ...['INVESTIGATION', 'MANIFEST_PRIVATE_KEY', 'MANIFEST_PUBLIC_KEY', 'PORT', 'SITE_URL'],
  ...['import.meta.env.BASE_URL', 'import.meta.env.SITE'],
];

test('no source asks whether a site is built for readers of what the shell says', () => {
  const sources = [
    'astro.config.mjs',
    ...listFiles(join(project, 'src')).map((path) => `src/${path}`),
  ]
    .filter((path) => /\.(?:astro|mjs|ts)$/u.test(path))
    .map((path) => readFileSync(join(project, path), 'utf8'));
  const found = sources.flatMap((text) =>
    [...text.matchAll(/process\.env(?:\['(\w+)'\]( =)?)?|import\.meta\.env(?:\.\w+)?/gu)].map(
      ([whole, name = whole, written]) => (written === undefined ? name : `${name}${written}`),
    ),
  );
  expect([...new Set(found)].sort()).toEqual([...asked, 'INVESTIGATION =', 'NODE_ENV ='].sort());
});
