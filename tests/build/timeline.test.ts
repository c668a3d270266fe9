import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readStyles } from '../support/styles.ts';
import { listFiles } from '../support/site-files.ts';
import { listSites } from '../support/sites.ts';

describe.each(listSites())('of $name', ({ investigation, folder, read, least }) => {
  const { events } = investigation;

  test('the pictures of the timeline and their styles have little weight for each event, compressed', () => {
    const html = read('timeline/index.html');
    const pictures = html.match(/<svg class="drawing[\s\S]*?<\/svg>/g) ?? [];
    expect(pictures.length).toBeGreaterThanOrEqual(2 * events.length);
    const styles = ['timeline-picture', 'timeline-filters'].map((name) =>
      readStyles(`/${name}.css`).replaceAll(/\s+/g, ' '),
    );
    const bytes = brotliCompressSync([...pictures, ...styles].join('')).length;
    expect(bytes).toBeLessThan(5_500 + 45 * events.length);
  });

  test('every mark of the pictures stands in the list beside them', () => {
    const html = read('timeline/index.html');
    const linked = (part: string) =>
      [...part.matchAll(/href="[^"]*#([\w-]+)"/g)].map(([, id]) => id ?? '');
    const first = /<figure class="timeline-picture">([\s\S]*?)<\/figure>([\s\S]*?)<\/details>/.exec(
      html,
    );
    const [, picture = '', list = ''] = first ?? [];
    const drawn = linked(picture);
    expect(drawn.length).toBeGreaterThanOrEqual(least(3));
    expect(drawn.slice(0, drawn.length / 3)).toEqual(linked(list));
    const rows = [...html.matchAll(/<li class="dated-row"[\s\S]*?<\/li>/g)].map(([row]) => row);
    const all = rows.flatMap(linked);
    expect(all.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    const listed = [...html.matchAll(/<li class="event row" id="([\w-]+)"/g)].map(([, id]) => id);
    expect(listed.toSorted()).toEqual(all.toSorted());
    expect(
      rows.filter((row) => !/<svg[\s\S]*(?:<circle|class="(?:dot|line|head))/.test(row)),
    ).toEqual([]);
    expect(rows.filter((row) => !/<span class="dated-status">[\s\S]*\w/.test(row))).toEqual([]);
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
