import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOwnId } from '../../src/values/id.ts';
import { brokenLinks, idsOf, linksOf } from '../support/links.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())(
  'of $name',
  ({ investigation, folder, own: address, base, pages, least }) => {
    test('every link of the site lands, and every fragment stands in its page', () => {
      const links = pages.flatMap(({ html }) => linksOf(html));
      expect(links.filter((link) => link.includes('#')).length).toBeGreaterThanOrEqual(least(100));
      expect(brokenLinks(folder, address.origin, base)).toEqual([]);
    });

    test('no id stands twice in a page', () => {
      const repeated = pages.flatMap(({ path, html }) => {
        const ids = idsOf(html);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
      });
      expect(repeated).toEqual([]);
    });

    test.each([
      ['story', 'index.html'],
      ['documents', 'documents/index.html'],
      ['timeline', 'timeline/index.html'],
      ['claims', 'claims/index.html'],
      ['trail', 'trail/index.html'],
    ] as const)('the ids of its own are known on the page: %s', (page, path) => {
      const { story, documents, events, sections, trail, retired } = investigation;
      const things = new Set([
        ...story.body.references.flatMap(({ kind, id }) => (kind === 'section' ? [id] : [])),
        ...[...documents, ...events, ...sections, ...trail, ...retired].map(({ id }) => id),
      ]);
      const ids = idsOf(pages.find((each) => each.path === path)?.html ?? '');
      const own = ids.filter((id) => !things.has(id) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id));
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.filter((id) => !isOwnId(page, id))).toEqual([]);
      expect(ids.filter((id) => things.has(id) && isOwnId(page, id))).toEqual([]);
    });
  },
);

test('a link that does not land is found, wherever it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const files = {
    'index.html': '<a href="/a/#b">1</a><a href="/a/#c">2</a><a href="#d">3</a><a href="/e/">4</a>',
    'a/index.html':
      '<p id="b"><a href="../#f">5</a><a href="/a">6</a><a href="https://g.example/">',
    'h/index.html':
      '<svg><a href="/#i"></a></svg><img src="/j.png"><a href="https://x.example/k/">',
  };
  for (const [path, html] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  expect(brokenLinks(folder, 'https://x.example')).toEqual([
    'a/index.html: ../#f',
    'a/index.html: /a',
    'h/index.html: /#i',
    'h/index.html: /j.png',
    'h/index.html: https://x.example/k/',
    'index.html: /a/#c',
    'index.html: #d',
    'index.html: /e/',
  ]);
  await rm(folder, { recursive: true });
});
