import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlId } from '../../src/values/id.ts';

import { reviewLine } from '../../src/terms/imprint.ts';
import { offScaleWords } from '../../src/charts/sums/words.ts';
import { readSums } from '../../src/charts/sums/sums.ts';
import { picturesOf } from '../support/pictures.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, read, least }) => {
  const { rows } = readSums(investigation);
  const sums = rows.flatMap((row) => row.sums);

  test.each(['funding', 'embed/sums'])(
    'the list of /%s/ has every sum, once, with what the picture leads to',
    (page) => {
      const html = read(`${page}/index.html`);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      for (const { figure } of sums) {
        expect(
          ids.filter((id) => id === htmlId(figure.id)),
          figure.id,
        ).toHaveLength(1);
      }
      const drawn = picturesOf(html, 'money-line');
      const placed = sums.filter(({ rate }) => typeof rate !== 'string');
      expect(drawn).toHaveLength(placed.length === 0 ? 0 : 3);
      const links = drawn.join('').matchAll(/<a href="[^"#]*\/funding\/#([^"]*)" tabindex="-1"/g);
      const targets = [...links].map(([, id = '']) => id);
      expect(targets.length).toBeGreaterThanOrEqual(least(placed.length));
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
      expect(drawn.every((picture) => picture.includes('aria-hidden="true"'))).toBe(true);
    },
  );

  test('every sum that has no place on the line is told of under it, with the reason', () => {
    const html = read('funding/index.html');
    const off = sums.flatMap(({ figure, rate }) =>
      typeof rate === 'string' ? [{ figure, why: offScaleWords[rate] }] : [],
    );
    const list = /<ol class="plain-list off-line"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? '';
    for (const { figure, why } of off) {
      expect(list).toContain(`href="#${htmlId(figure.id)}"`);
      expect(list).toContain(why);
    }
  });

  test('where two sums are set against each other the condition is said', () => {
    const html = read('funding/index.html');
    const conditions = investigation.differences.flatMap(({ condition, positions }) =>
      positions.filter(({ assertion }) =>
        sums.some((sum) => sum.from === 'article' && sum.assertion.id === assertion),
      ).length > 1
        ? (condition ?? [])
        : [],
    );
    expect(conditions.length).toBeGreaterThanOrEqual(least(1));
    for (const condition of conditions.flat()) expect(html).toContain(condition);
  });

  test('the picture to take away is one whole SVG file with its legend and notices, and asks for nothing else', () => {
    const svg = read('data/sums.svg');
    const open: string[] = [];
    const parser = new Parser(
      { onopentagname: (name) => open.push(name), onclosetag: () => open.pop() },
      { xmlMode: true },
    );
    parser.end(svg);
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/href|url\((?!#)|var\(|@import|NaN|undefined/);
    expect(svg).toContain('not proof');
    expect(svg).toContain('nothing is added up or averaged');
    expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
      reviewLine(investigation.story),
    );
    const ids = new Set([...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });
});
