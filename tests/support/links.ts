import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readPages } from './site-files.ts';

const linkAttributes = ['href', 'src', 'xlink:href', 'data', 'poster', 'action'];

/** What one page links to, and the ids that stand in it. */
interface Anatomy {
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

function anatomyOf(html: string): Anatomy {
  const links: string[] = [];
  const ids: string[] = [];
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      for (const name of linkAttributes) {
        const value = attributes[name];
        if (value !== undefined) links.push(value);
      }
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
    },
  });
  parser.end(html);
  return { links, ids };
}

/** Every address to which the HTML of a page links, pictures and styles included. */
export function linksOf(html: string): readonly string[] {
  return anatomyOf(html).links;
}

/** The ids that stand in a page, in their order, a repeated one repeatedly. */
export function idsOf(html: string): readonly string[] {
  return anatomyOf(html).ids;
}

/** The links within a built site that lead to no file of it, or to no id of that page; `origin` is the site's own. */
export function brokenLinks(folder: string, origin = 'http://localhost', base = '/'): string[] {
  const pages = readPages(folder).map(({ path, html }) => ({ path, ...anatomyOf(html) }));
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap(({ path, links }) => {
    const at = new URL(base + path.replace(/index\.html$/, ''), origin);
    return links
      .filter((link) => !lands(folder, base, new URL(link, at), origin, ids))
      .map((link) => `${path}: ${link}`);
  });
}

function lands(
  folder: string,
  base: string,
  url: URL,
  origin: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (url.origin !== origin) return true;
  if (!url.pathname.startsWith(base)) return false;
  const inside = decodeURIComponent(url.pathname.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  const path = join(folder, file);
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  return fragment === '' || ids.get(file)?.has(fragment) === true;
}
