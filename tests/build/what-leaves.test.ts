import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { besideStatement } from '../../src/terms/assessments.ts';
import { lineNotice } from '../../src/terms/notices.ts';
import { readPages } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

/** What a reader copies out of a field. */
function decode(written: string): string {
  return parseHTML(`<p>${written}</p>`).document.querySelector('p')?.textContent ?? '';
}

/** What an editor's filter leaves of a snippet: as in WordPress, no frame and nothing of its attributes. */
function withoutFrames(snippet: string): string {
  const { document } = parseHTML(`<main>${snippet}</main>`);
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  return (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const snippetsOf = (path: string) =>
    [...read(path).matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, written = '']) =>
      decode(written),
    );

  test('a claim’s title says within 60 characters what outside documents say', () => {
    for (const { id, assessment } of investigation.claims) {
      const title = /<title>([^<]*)/.exec(read(`claims/${id}/index.html`))?.[1] ?? '';
      const at = title.indexOf(assessment === null ? 'Not what' : 'Outside documents: ');
      expect(at, title).toBeGreaterThan(-1);
      expect(at, title).toBeLessThanOrEqual(60);
    }
  });

  test('descriptions are whole sentences of at most 200 characters, words for pictures of at most 300', () => {
    const pages = readPages(folder);
    expect(pages.length).toBeGreaterThan(least(40));
    const wrong = pages.flatMap(({ path, html }) => {
      const { document } = parseHTML(html);
      return [
        ['meta[name=description]', 200],
        ['meta[property="og:description"]', 200],
        ['meta[property="og:image:alt"]', 300],
      ].flatMap(([selector, most]) => {
        const words = document.querySelector(String(selector))?.getAttribute('content');
        if (words == null || (words.length <= Number(most) && /[.?!…][”’]?$/u.test(words)))
          return [];
        return [`${path} ${words.length}: ${words}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('where frames are stripped, a claim keeps who says so and what outside documents say', () => {
    for (const claim of investigation.claims) {
      const snippets = snippetsOf(`claims/${claim.id}/index.html`);
      expect(snippets).toHaveLength(2);
      for (const snippet of snippets) {
        const left = withoutFrames(snippet);
        expect(left).toContain(besideStatement(claim));
        expect(left.length).toBeGreaterThan(claim.statement.length);
        if (claim.assessment !== null) expect(left).toMatch(/ Who says so: [^.]+\./u);
        expect(/ title="([^"]*)"/.exec(snippet)?.[1]).toContain(besideStatement(claim));
      }
    }
  });

  test('where frames are stripped, an event keeps whose words they are, and a chart that it proves nothing', () => {
    for (const { id } of investigation.events) {
      const [snippet = ''] = snippetsOf(`timeline/${id}/index.html`);
      expect(withoutFrames(snippet), id).toMatch(/\. [^.]+: [^.]+\./u);
    }
    const charts = snippetsOf('funding/index.html');
    expect(charts.length).toBeGreaterThan(0);
    for (const snippet of charts) expect(withoutFrames(snippet)).toContain(lineNotice);
  });
});
