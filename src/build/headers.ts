import { contentType, type FileEnding, fileTypes } from '../values/file-types.ts';
import { type Area, writeHeaderPolicy } from './policy.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** The folders of each area but that of pages, from the site's root. */
export const areaFolders: Readonly<Record<Exclude<Area, 'page'>, readonly string[]>> = {
  embed: ['embed/'],
  asset: ['_astro/', 'styles/'],
  data: ['data/', 'cards/'],
};

/** What is sent with everything. */
export const commonHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const immutable = 'public, max-age=31536000, immutable';
const short = 'public, max-age=300, must-revalidate';

/** What is sent with what lies in an area: each name in every area, so that none is missed and none sent twice. */
export function areaHeaders(area: Area): readonly Header[] {
  const open = area === 'embed' || area === 'asset' || area === 'data';
  return [
    ['Content-Security-Policy', writeHeaderPolicy(area)],
    ['Cross-Origin-Resource-Policy', open ? 'cross-origin' : 'same-origin'],
    ['Cache-Control', area === 'asset' ? immutable : short],
    // Sandboxed frames have no origin: they get fonts, and notebooks get data, only so.
    ...(area === 'asset' || area === 'data' ? [['Access-Control-Allow-Origin', '*'] as const] : []),
  ];
}

/** The area in which an entry at the top of the site lies: the name of a file, or of a folder with a slash at its end. */
export function areaOf(entry: string): Area {
  const areas = Object.keys(areaFolders) as (keyof typeof areaFolders)[];
  return areas.find((area) => areaFolders[area].includes(entry)) ?? 'page';
}

/** The texts of articles, which have no tag of their own that keeps them out of search engines. */
export const unlisted = {
  folder: 'articles/',
  ending: '.txt',
  header: ['X-Robots-Tag', 'noindex'],
} as const;

/** The endings of files whose types hosts do not know, or whose letters they leave to be guessed. */
export const typedEndings = Object.keys(fileTypes) as readonly FileEnding[];

/**
 * The file `_headers` of Netlify and Cloudflare Pages for a site with these entries at its top, under a base path.
 * These hosts join what several rules say of one header, so no two rules for one address name the same.
 */
export function writeHeadersFile(entries: readonly string[], base: string): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${base}*`, commonHeaders),
    rule(base, areaHeaders('page')),
    ...entries.map((entry) =>
      rule(`${base}${entry}${entry.endsWith('/') ? '*' : ''}`, areaHeaders(areaOf(entry))),
    ),
    rule(`${base}${unlisted.folder}*${unlisted.ending}`, [unlisted.header]),
    ...typedEndings.map((ending) =>
      rule(`${base}*.${ending}`, [['Content-Type', contentType(ending)]]),
    ),
  ];
  return `${rules.join('\n\n')}\n`;
}
