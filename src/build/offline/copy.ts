import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../text/bytes.ts';
import { compareUnits } from '../../text/order.ts';

/** What the copy says of itself. */
export interface CopyFacts {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly review: string;
}

/** The copy of the site that opens from a disk, and the small file that stands beside it. */
export interface SiteCopy {
  readonly zip: Uint8Array;
  readonly receipt: string;
}

/** The address of the copy within the site, and of the file with its hash. */
export const copyAddress = '/data/site.zip';
export const receiptAddress = `${copyAddress}.json`;

/** What of a built site needs a server or a script, or is made for machines, and is in no copy. */
const left =
  /^(?:cards|pagefind)\/|^_headers$|^robots\.txt$|^sitemap|^feed\.xml$|\.js$|^data\/site\.zip/u;

/** The same bytes for the same site: a fixed date, the order of the paths, one level. */
const settings = { level: 9, mtime: '1980-01-01 00:00:00' } as const;

/** Which of the paths of a built site are in the copy. */
export function keptPaths(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => !left.test(path)));
}

/** Packs the files of a copy, given by path, with a manifest of them all. */
export function packCopy(
  kept: ReadonlyMap<string, Uint8Array>,
  address: URL,
  facts: CopyFacts,
): SiteCopy {
  const files = [...kept].sort(([a], [b]) => compareUnits(a, b));
  const manifest = {
    ...facts,
    address: address.href,
    files: files.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  const all = [...files, ['manifest.json', strToU8(writeJson(manifest))] as const];
  const zip = zipSync(Object.fromEntries(all), settings);
  const own = { file: 'site.zip', bytes: zip.length, sha256: sha256(zip) };
  return { zip, receipt: writeJson({ ...facts, ...own }) };
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
