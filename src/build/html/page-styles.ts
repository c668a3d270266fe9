import { sha256 } from '../../text/bytes.ts';
import type { Edit } from './page.ts';

/** The style sheets of a built site, joined: a page asks for what all pages share, and for one sheet of its own. */
export interface JoinedStyles {
  /** The joined sheets, by their names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The names of the sheets that every page asks for. */
  readonly shared: ReadonlySet<string>;
  /** The changes to the HTML of a page. */
  readonly edit: (html: string) => Edit[];
}

/** The folder of the site in which Astro puts style sheets. */
export const styleFolder = '_astro';

const sheetLink = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/gu;

/** The names of the sheets that a page asks for, sorted. */
export function sheetsOf(html: string): string[] {
  return [...html.matchAll(sheetLink)].map(([, , name = '']) => name).toSorted();
}

/**
 * Joins the sheets of each kind of page, since one for each component is a request for each. Their order does not
 * matter: each is in its layer, and no class is styled in two.
 */
export function joinStyles(
  pages: readonly (readonly string[])[],
  read: (name: string) => string,
): JoinedStyles {
  const [first = [], ...others] = pages.filter((names) => names.length > 0);
  const shared = new Set(first.filter((name) => others.every((names) => names.includes(name))));
  const ownOf = (names: readonly string[]) => names.filter((name) => !shared.has(name));
  const sheets = new Map<string, string>();
  const nameOf = new Map<string, string>();
  for (const own of pages.map(ownOf)) {
    const key = own.join();
    if (own.length === 0 || nameOf.has(key)) continue;
    const css = own.map(read).join('');
    const name = `page.${sha256(new TextEncoder().encode(css)).slice(0, 8)}.css`;
    sheets.set(name, css);
    nameOf.set(key, name);
  }
  return { sheets, shared, edit };

  function edit(html: string): Edit[] {
    const name = nameOf.get(ownOf(sheetsOf(html)).join());
    const own = [...html.matchAll(sheetLink)].filter(([, , each = '']) => !shared.has(each));
    return own.map(({ 0: written, 1: folder = '', index }, at) => ({
      start: index,
      end: index + written.length,
      text:
        at === own.length - 1 && name !== undefined
          ? `<link rel="stylesheet" href="${folder}${name}">`
          : '',
    }));
  }
}
