import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readStyles } from '../support/styles.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const { events } = investigation;

  test('the picture of the timeline and its styles have little weight for each event, compressed', () => {
    const html = read('timeline/index.html');
    const pictures =
      html.match(/<svg[^>]* class="lane"[\s\S]*?<\/svg>|<svg class="lane"[\s\S]*?<\/svg>/g) ?? [];
    expect(pictures.length).toBeGreaterThanOrEqual(least(8));
    const styles = ['timeline-picture', 'timeline-filters'].map((name) =>
      readStyles(`/${name}.css`).replaceAll(/\s+/g, ' '),
    );
    const bytes = brotliCompressSync([...pictures, ...styles].join('')).length;
    expect(bytes).toBeLessThan(3_500 + 45 * events.length);
  });

  test('the script that keeps the filters in the address has less than 1 kB', () => {
    const scripts = listFiles(folder).filter((path) => path.endsWith('.js'));
    const ours = scripts.filter((path) => path.includes('TimelineFilters'));
    expect(ours).toHaveLength(1);
    expect(read(ours[0] ?? '').length).toBeLessThan(1_000);
  });

  test('every event has a page and an embed, and stands in the list of both', () => {
    expect(events.length).toBeGreaterThanOrEqual(least(25));
    for (const page of ['timeline/index.html', 'embed/timeline/index.html']) {
      const html = read(page);
      const missing = events.filter(({ id }) => !html.includes(`id="${id}"`));
      expect(missing).toEqual([]);
    }
    const files = new Set(listFiles(folder));
    const without = events.filter(
      ({ id }) =>
        !files.has(`timeline/${id}/index.html`) || !files.has(`embed/timeline/${id}/index.html`),
    );
    expect(without).toEqual([]);
  });

  test('a day is marked as one for machines only where it is known to the day', () => {
    const marked = [...read('timeline/index.html').matchAll(/<time datetime="([^"]*)"/g)];
    const days = marked.map((match) => match[1] ?? '');
    const exact = events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
    expect(days.length).toBe(exact.length);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  });

  test('the page of an event carries its whole statement in its title and for cards', () => {
    for (const { id, statement } of events) {
      const html = read(`timeline/${id}/index.html`);
      const start = statement.slice(0, 20).replaceAll("'", '’');
      expect(html.slice(html.indexOf('<title>')).replaceAll("'", '’')).toContain(start);
      expect(html).toContain('property="og:title"');
      expect(html).toContain('property="og:description"');
    }
  });
});
