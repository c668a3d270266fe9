import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideStatement } from '../../src/terms/assessments.ts';
import { lineNotice } from '../../src/terms/notices.ts';
import { consume, type Consumed, discover } from '../support/oembed-consumer.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const own = new URL(investigation.address);
  const pathOf = (address: string) => {
    expect(address.startsWith(own.href), address).toBe(true);
    return address.slice(own.href.length).replace(/[?#].*$/u, '');
  };

  /** What a consumer sets that was given the address of a page: one for each embed that the page offers. */
  function setAll(path: string): Consumed[] {
    return discover(read(`${path}index.html`)).map((address) => {
      const set = consume(read(pathOf(address)));
      if (set === null) throw new Error(`${path}: nothing is set of ${address}`);
      expect(set.frame.getAttribute('title'), path).toMatch(/\w/u);
      const frame = pathOf(set.frame.getAttribute('src') ?? '');
      expect(existsSync(join(folder, frame, 'index.html')), frame).toBe(true);
      for (const name of ['width', 'height']) {
        expect(set.frame.getAttribute(name), path).toMatch(/^[1-9]\d+$/u);
      }
      return set;
    });
  }

  test('a consumer that is given a claim’s address sets its embed, with who says so and what documents say', () => {
    expect(investigation.claims.length).toBeGreaterThan(least(10));
    for (const claim of investigation.claims) {
      for (const path of [`claims/${claim.id}/`, `embed/claims/${claim.id}/`]) {
        const [set, ...others] = setAll(path);
        expect(others).toEqual([]);
        expect(set?.frame.getAttribute('src')).toBe(`${own.href}embed/claims/${claim.id}/`);
        expect(set?.words).toContain(besideStatement(claim));
        if (claim.assessment !== null) expect(set?.words).toMatch(/ Who says so: /u);
      }
    }
  });

  test('so are events, and charts with what they do not prove', () => {
    for (const { id } of investigation.events) {
      expect(setAll(`timeline/${id}/`)[0]?.words, id).toMatch(/\w\./u);
    }
    const charts = ['timeline/', 'funding/', 'trail/'].flatMap((path) =>
      existsSync(join(folder, path, 'index.html')) ? setAll(path) : [],
    );
    expect(charts.length).toBeGreaterThanOrEqual(least(4));
    for (const { words } of charts) expect(words).toContain(lineNotice);
  });

  test('every embed that stands has an answer, and every answer an embed', () => {
    const files = listFiles(folder).filter((path) => path.startsWith('embed/'));
    const answers = files.filter((path) => path.endsWith('/oembed.json'));
    expect(answers.length).toBeGreaterThan(least(50));
    const version = investigation.versions.at(-1)?.version ?? 1;
    const wanted = [
      ...investigation.claims.flatMap(({ id }) => [`claims/${id}`, `claims/${id}/v${version}`]),
      ...investigation.events.map(({ id }) => `timeline/${id}`),
    ].map((path) => `embed/${path}/oembed.json`);
    expect(wanted.filter((path) => !answers.includes(path))).toEqual([]);
    for (const path of answers) expect(files).toContain(path.replace('oembed.json', 'index.html'));
  });
});
