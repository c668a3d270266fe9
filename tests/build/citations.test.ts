import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { examineFolder } from '../../src/site/examine-folder.ts';
import { sha256 } from '../../src/text/bytes.ts';
import { project } from '../support/build-site.ts';
import { listFiles } from '../support/site-files.ts';

const folder = inject('builtFolder');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const { investigation } = examineFolder(project);
const claims = investigation?.claims ?? [];

test('a claim’s page gives the hash of the claim as data, which lies beside it', () => {
  expect(claims.length).toBeGreaterThan(10);
  for (const { id } of claims) {
    const hash = sha256(readFileSync(join(folder, `claims/${id}.json`)));
    expect(read(`claims/${id}/index.html`), id).toContain(hash);
    for (const ending of ['bib', 'ris', 'json']) {
      expect(read(`claims/${id}/cite.${ending}`), `${id}: ${ending}`).toContain(hash);
    }
  }
});

test('the story and every claim say to reference managers what they are', () => {
  for (const path of ['index.html', ...claims.map(({ id }) => `claims/${id}/index.html`)]) {
    const html = read(path);
    for (const name of ['title', 'publication_date', 'public_url', 'publisher', 'language']) {
      expect(html, `${path}: ${name}`).toMatch(
        new RegExp(`name="citation_${name}" content="[^"]+"`),
      );
    }
  }
});

test('every page with citations to carry away says what may be used again', () => {
  const files = listFiles(folder).filter((path) => /(?:^|\/)cite\.bib$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const html = read(file.replace(/cite\.bib$/, 'index.html'));
    expect(html, file).toContain('quotations are not ours to license');
  }
});
