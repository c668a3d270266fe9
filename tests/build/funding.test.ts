import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readStyles } from '../support/styles.ts';
import { arrangeFunding } from '../../src/charts/funding/graph.ts';
import { fundingPageWords } from '../../src/charts/funding/page-words.ts';
import { reviewLine } from '../../src/terms/imprint.ts';
import { picturesOf } from '../support/pictures.ts';
import { listSites } from '../support/sites.ts';

/** Words without what differs between what is written and what a page shows of it. */
function plainText(words: string): string {
  return words
    .replaceAll('&amp;', '&')
    .replaceAll(/&#39;|[’']/g, '’')
    .replaceAll(/&#34;|&quot;|["“”]/g, '"')
    .replaceAll(/\s+/g, ' ');
}

describe.each(listSites())('of $name', ({ investigation, folder, read, base, least }) => {
  const { nodes, flows, claims } = investigation;
  const streams = nodes.filter(({ kind }) => kind === 'stream');

  const picturesIn = (html: string) => picturesOf(html, 'funding-picture');

  test('the graph, drawn for three widths, and its styles have at most 9 kB, compressed', () => {
    const pictures = picturesIn(read('funding/index.html'));
    expect(pictures.length).toBe(3);
    const styles = ['funding', 'drawing'].map((name) =>
      readStyles(`/${name}.css`).replaceAll(/\s+/g, ' '),
    );
    expect(brotliCompressSync([...pictures, ...styles].join('')).length).toBeLessThan(9_000);
  });

  test('whatever the graph shows stands in its list: each line, node, sum and sign', () => {
    const html = read('funding/index.html');
    const list = /<details[^>]* id="lines"[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
    const told = (text: string) => plainText(text.replaceAll(/<[^>]*>/g, ' '));
    const plain = told(list);
    const { rows, documentsOnly } = arrangeFunding(investigation);
    const labels = [...rows.map(({ node }) => node), ...documentsOnly, ...nodes].map(
      ({ label }) => label,
    );
    const joined = new Set(flows.flatMap(({ from, to }) => [from, to]));
    for (const { id, label } of nodes)
      if (joined.has(id)) expect(plain, label).toContain(plainText(label));
    expect(labels.length).toBeGreaterThanOrEqual(least(5));
    for (const { node, lanes, noSum } of rows) {
      expect(plain).toContain(plainText(node.label));
      if (noSum) expect(plain).toContain(plainText(fundingPageWords.noSum));
      for (const { words } of lanes.flatMap(({ sums }) => sums))
        expect(plain).toContain(plainText(words));
    }
    for (const picture of picturesIn(html)) {
      for (const [, speaker = ''] of picture.matchAll(/class="tick" data-speaker="([^"]*)"/g))
        expect(list).toContain(`data-speaker="${speaker}"`);
      for (const [, id = ''] of picture.matchAll(/funding\/#([^"]*--[^"]*)"/g))
        expect(list).toContain(`id="${id}"`);
    }
  });

  test('the address where the matrix could be embedded shows the graph, and says so', () => {
    const html = read('embed/matrix/index.html');
    expect(picturesIn(html)).toHaveLength(3);
    expect(plainText(html)).toContain(plainText(fundingPageWords.formerMatrix));
    expect(read('funding/index.html')).toContain('id="matrix"');
  });

  test('each line is drawn, leads to its entry in the list, and the entry has all its claims', () => {
    expect(flows.length).toBeGreaterThanOrEqual(least(10));
    for (const page of ['funding', 'embed/funding']) {
      const html = read(`${page}/index.html`);
      for (const flow of flows) {
        expect(html).toContain(`href="${base}funding/#${flow.id}"`);
        const entry = new RegExp(`<li id="${flow.id}"[\\s\\S]*?</ul>`).exec(html)?.[0] ?? '';
        for (const claim of flow.claims) expect(entry).toContain(`/claims/${claim}/`);
      }
    }
  });

  test('every said source of income has a page with every claim about it, in whole sentences', () => {
    expect(streams.length).toBeGreaterThanOrEqual(least(5));
    for (const stream of streams) {
      const path = `funding/${stream.id}/index.html`;
      expect(existsSync(join(folder, path))).toBe(true);
      const html = read(path);
      const about = claims.filter(
        ({ kind, streams: of }) => kind !== 'context' && of.includes(stream.id),
      );
      for (const { id, assertions } of about) {
        expect(html).toContain(`/claims/${id}/`);
        for (const { passages, article } of assertions) {
          for (const passage of passages) {
            const sentence = passage.id.replaceAll('/', '.');
            const first = html.includes(`/articles/${article}/#${sentence}`);
            const whole = html.includes(`${passage.startByte} to ${passage.endByte}`);
            expect(first || whole).toBe(true);
          }
        }
      }
    }
  });

  test('every sum in an article stands on the page of its source, as printed', () => {
    const figures = claims
      .flatMap(({ assertions }) => assertions)
      .flatMap((assertion) => assertion.figures)
      .filter(({ of, nature }) => of !== null && of !== 'total' && nature !== 'count');
    expect(figures.length).toBeGreaterThanOrEqual(least(2));
    for (const { of, id } of figures) {
      const assertion = id.slice(0, id.lastIndexOf('/')).replaceAll('/', '.');
      const html = read(`funding/${of}/index.html`);
      const sums = html.slice(html.indexOf('id="sums"'));
      expect(sums.slice(0, sums.indexOf('</section>'))).toContain(`#${assertion}`);
    }
  });

  test('the picture to take away is one whole SVG file with its legend and notices, and asks for nothing else', () => {
    const svg = read('data/funding-graph.svg');
    const open: string[] = [];
    const parser = new Parser(
      { onopentagname: (name) => open.push(name), onclosetag: () => open.pop() },
      { xmlMode: true },
    );
    parser.end(svg);
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/href|url\(|var\(|@import|NaN|undefined/);
    expect(svg).toContain('not proof');
    expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
      reviewLine(investigation.story),
    );
    expect(svg.replaceAll(/<[^>]*>/g, ' ')).toContain('speaker who is not named');
    for (const { id, label } of streams.slice(0, 2)) {
      expect(svg, id).toContain(label.split(' ')[0]);
    }
  });
});
