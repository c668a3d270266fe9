import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readStyles } from '../support/styles.ts';
import { reviewLine } from '../../src/terms/imprint.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, base, least }) => {
  const { nodes, flows, claims } = investigation;
  const streams = nodes.filter(({ kind }) => kind === 'stream');

  test('the graph and its styles have at most 6 kB, compressed', () => {
    const pictures = read('funding/index.html').match(
      /<svg class="funding-picture[\s\S]*?<\/svg>/g,
    );
    expect(pictures?.length ?? 0).toBeGreaterThanOrEqual(least(1));
    const styles = ['funding', 'plate'].map((name) =>
      readStyles(`/${name}.css`).replaceAll(/\s+/g, ' '),
    );
    expect(brotliCompressSync([...(pictures ?? []), ...styles].join('')).length).toBeLessThan(
      6_000,
    );
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
