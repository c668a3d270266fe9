import { addressOfThing, readThing } from '../../values/thing.ts';
import { compareUnits } from '../../text/order.ts';
import { areaOf } from '../headers.ts';
import { writePolicy } from '../policy.ts';
import { type Anatomy, readAnatomy } from './anatomy.ts';

/** A site as it was built: its address, with a slash at the end, the paths of all files, and what is read of some. */
export interface BuiltSite {
  readonly address: URL;
  readonly paths: ReadonlySet<string>;
  /** The HTML of every page, by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every style sheet, by path. */
  readonly styles: ReadonlyMap<string, string>;
  /** What is promised, `<kind>:<id>`: each has to be found at its address. */
  readonly promised: readonly string[];
}

/** What no site is published without. */
const neededFiles = [
  'licences.txt',
  'index.html',
  '404.html',
  '_headers',
  'data/site.zip',
  'data/site.zip.json',
];

/** What is wrong with a site that was built, a line for each fault: links, ids, policies, promises, files that are not there. */
export function checkSite(site: BuiltSite): string[] {
  const pages = [...site.pages].map(([path, html]) => ({ path, ...readAnatomy(html) }));
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const lands = makeLanding(site, ids);
  return [
    ...neededFiles.filter((path) => !site.paths.has(path)).map((path) => `not there: ${path}`),
    ...pages.flatMap((page) => checkPage(page, lands)),
    ...[...site.styles].flatMap(([path, css]) => checkStyle(path, css, lands)),
    ...checkPromises(site.promised, ids),
  ].sort(compareUnits);
}

type Landing = (link: string, from: string) => boolean;

function checkPage({ path, links, ids, policy }: Anatomy & { path: string }, lands: Landing) {
  const area = areaOf(path.includes('/') ? path.replace(/\/.*/su, '/') : path);
  return [
    ...(policy === writePolicy(area) ? [] : [`${path}: the policy is not the first in its head`]),
    ...repeated(ids).map((id) => `${path}: the id ${id} twice`),
    ...links
      .filter((link) => !lands(link, path))
      .map((link) => `${path}: no link lands at ${link}`),
  ];
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function checkStyle(path: string, css: string, lands: Landing): string[] {
  const links = [...css.matchAll(/url\(["']?([^"')]+)/gu)].map(([, link = '']) => link);
  return links.filter((link) => !lands(link, path)).map((link) => `${path}: nothing at ${link}`);
}

function checkPromises(
  promised: readonly string[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const things = promised.map((id) => readThing(id));
  const articles = things.flatMap((thing) => (thing?.kind === 'article' ? [thing.id] : []));
  return promised
    .filter((_, at) => {
      const thing = things[at];
      if (!thing) return true;
      const [page = '', fragment] = addressOfThing(thing, articles).split('#');
      const there = ids.get(`${page.slice(1)}index.html`);
      return there === undefined || (fragment !== undefined && !there.has(fragment));
    })
    .map((id) => `not at its address: ${id}`);
}

/** Says of a link in a file of the site whether it leads out of it, or to a file and an id that are there. */
function makeLanding(
  { address, paths }: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Landing {
  return (link, from) => {
    const url = URL.parse(link, new URL(from.replace(/index\.html$/u, ''), address));
    if (url === null) return false;
    if (url.origin !== address.origin || url.protocol === 'data:') return true;
    if (!url.pathname.startsWith(address.pathname)) return false;
    const inside = decodePath(url.pathname.slice(address.pathname.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    if (!paths.has(file)) return false;
    const [fragment = ''] = decodePath(url.hash.slice(1)).split(':~:');
    return fragment === '' || ids.get(file)?.has(fragment) === true;
  };
}

/** An address as its characters; what is escaped in no known way stays as it is. */
function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
