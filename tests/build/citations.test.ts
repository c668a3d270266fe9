import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/text/bytes.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';
import { readForZotero } from '../support/zotero.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const { claims } = investigation;

  test('a claim’s page gives the hash of the claim as data, which lies beside it', () => {
    expect(claims.length).toBeGreaterThanOrEqual(least(10));
    for (const { id } of claims) {
      const hash = sha256(readFileSync(join(folder, `claims/${id}.json`)));
      expect(read(`claims/${id}/index.html`), id).toContain(hash);
      for (const ending of ['bib', 'ris', 'json']) {
        expect(read(`claims/${id}/cite.${ending}`), `${id}: ${ending}`).toContain(hash);
      }
    }
  });

  test('every page that is cited comes into Zotero as a web page of this site, with the version’s date and no author', () => {
    const paths = listFiles(folder)
      .filter((path) => /(?:^|\/)cite\.json$/.test(path))
      .map((path) => path.replace(/cite\.json$/, ''));
    expect(paths.length).toBeGreaterThanOrEqual(least(50));
    for (const path of paths) {
      const [page] = JSON.parse(read(`${path}cite.json`)) as { readonly title: string }[];
      expect(readForZotero(read(`${path}index.html`)), path).toEqual({
        ...{ type: 'webpage', title: page?.title, site: 'Claimtrail', authors: [] },
        date: investigation.versions.at(-1)?.date.replaceAll('-', '/'),
        address: new URL(path, investigation.address).href,
      });
    }
  });

  test('the page of an event marks no other date up that could be taken for its own', () => {
    expect(investigation.events.length).toBeGreaterThan(0);
    for (const { id } of investigation.events) {
      expect(read(`timeline/${id}/index.html`), id).not.toMatch(/<time\b/u);
    }
  });

  test('every page with citations to carry away says what may be used again', () => {
    const files = listFiles(folder).filter((path) => /(?:^|\/)cite\.bib$/.test(path));
    expect(files.length).toBeGreaterThanOrEqual(least(50));
    for (const file of files) {
      const html = read(file.replace(/cite\.bib$/, 'index.html'));
      expect(html, file).toContain('quotations are not ours to license');
    }
  });

  test('the page of a said source of income cites the articles that make a claim about it, and no other', () => {
    const slugs = investigation.articles.map(({ slug }) => slug);
    const streams = investigation.nodes.filter(({ kind }) => kind === 'stream');
    const counts = streams.map(({ id }) => {
      const naming = claims
        .filter((claim) => claim.streams.includes(id))
        .flatMap(({ assertions }) => assertions.map(({ article }) => article));
      const own = slugs.filter((slug) => naming.includes(slug));
      const works = JSON.parse(read(`funding/${id}/cite.json`)) as { readonly id: string }[];
      expect(
        works.slice(1).map((work) => work.id),
        id,
      ).toEqual(own);
      expect(read(`funding/${id}/cite.bib`).split(/^@/mu).length - 2, id).toBe(own.length);
      expect(read(`funding/${id}/cite.ris`).split(/^TY {2}- /mu).length - 2, id).toBe(own.length);
      expect(read(`funding/${id}/index.html`).includes('No article names it'), id).toBe(
        own.length === 0,
      );
      return own.length;
    });
    expect(new Set(counts).size).toBeGreaterThanOrEqual(least(2));
  });

  test('the page of an event or a difference cites the articles from which it is, and no other', () => {
    const articleOf = (id: string) =>
      claims.flatMap(({ assertions }) => assertions).find((each) => each.id === id)?.article ?? '';
    const wanted = [
      ...investigation.events.map(({ id, article, passage }) => {
        const from =
          article ?? (passage === null ? null : articleOf(passage.replace(/\/[^/]+$/u, '')));
        return { path: `timeline/${id}`, from: from === null ? [] : [from] };
      }),
      ...investigation.differences.map(({ id, positions }) => ({
        path: `differences/${id}`,
        from: positions.map(({ assertion }) => articleOf(assertion)),
      })),
    ];
    for (const { path, from } of wanted) {
      const works = JSON.parse(read(`${path}/cite.json`)) as { readonly id: string }[];
      expect(
        works
          .slice(1)
          .map((work) => work.id)
          .sort(),
        path,
      ).toEqual([...new Set(from)].sort());
    }
  });
});
