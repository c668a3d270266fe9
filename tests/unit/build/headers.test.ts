import { expect, test } from 'vitest';
import {
  areaFolders,
  areaHeaders,
  commonHeaders,
  writeHeadersFile,
} from '../../../src/build/headers.ts';
import { writeNginx } from '../../../src/build/nginx.ts';
import { type Area, writePolicy } from '../../../src/build/policy.ts';
import { readHeaders } from '../../support/sent-headers.ts';

const areas = ['page', 'embed', 'asset', 'data'] as const satisfies readonly Area[];
const entries = [
  '404.html',
  '_astro/',
  'claims/',
  'data/',
  'embed/',
  'pagefind/',
  'search/',
  'styles/',
];

test.each([
  ['/', 'page'],
  ['/404.html', 'page'],
  ['/claims/green-sacks/', 'page'],
  ['/search/', 'page'],
  ['/embed/claims/green-sacks/', 'embed'],
  ['/_astro/site.css', 'asset'],
  ['/styles/written.css', 'asset'],
  ['/data/events.csv', 'data'],
] as const)('%s is sent the headers of its area, each once', (path, area) => {
  for (const base of ['/', '/under/']) {
    const sent = readHeaders(writeHeadersFile(entries, base))(base + path.slice(1));
    const type = path.endsWith('.csv') ? [['Content-Type', 'text/csv; charset=utf-8']] : [];
    const expected = [...commonHeaders, ...areaHeaders(area), ...type];
    expect(sent).toEqual(
      Object.fromEntries(expected.map(([name, value]) => [name.toLowerCase(), value])),
    );
  }
});

test('the policy that a server sends is the one in the page, and who may frame it', () => {
  for (const area of areas) {
    const sent = new Map(areaHeaders(area)).get('Content-Security-Policy') ?? '';
    expect(sent.startsWith(`${writePolicy(area)}; frame-ancestors `)).toBe(true);
    expect(sent.includes("frame-ancestors 'none'"), area).toBe(area !== 'embed');
    expect(sent, area).not.toContain('unsafe');
  }
});

test('only what never changes is kept for ever', () => {
  for (const area of areas) {
    const cache = new Map(areaHeaders(area)).get('Cache-Control') ?? '';
    expect(cache.includes('immutable'), area).toBe(area === 'asset');
  }
});

test('nginx is given the same: every header of every area', () => {
  const written = writeNginx('/under/');
  for (const area of areas) {
    for (const [name, value] of areaHeaders(area)) {
      const map = `map $uri $site_${name.toLowerCase().replaceAll('-', '_')} {`;
      const [, ...maps] = written.split(map);
      const [lines = ''] = (maps[0] ?? '').split('}');
      const folders = area === 'page' ? [] : areaFolders[area];
      if (area === 'page') expect(lines).toContain(`default "${value}";`);
      for (const folder of folders) expect(lines).toContain(`"~^/under/${folder}" "${value}";`);
      expect(written).toContain(`add_header ${name} $site_`);
    }
  }
  for (const [name, value] of commonHeaders) {
    expect(written).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('nginx is given the path of the site as it stands, though a full stop means more in a pattern', () => {
  expect(writeNginx('/a.b/c-d_e~f/')).toContain(String.raw`"~^/a\.b/c-d_e~f/embed/"`);
  expect(writeNginx('/a.b/')).toContain('error_page 404 /a.b/404.html;');
});
