import { strToU8, type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import { sha256 } from '../../text/bytes.ts';
import { compareUnits } from '../../text/order.ts';
import {
  type Facts,
  hashFile,
  manifestPath,
  signaturePath,
  writeIndented,
  writeManifest,
} from '../manifest.ts';

/** The copy of the site that opens from a disk, and the small file that stands beside it. */
export interface SiteCopy {
  readonly zip: Uint8Array;
  readonly receipt: string;
}

/** Makes the signature of a manifest; null where nothing is signed. */
export type SignManifest = ((manifest: string) => Uint8Array) | null;

/** The address of the copy within the site, and of the file with its hash. */
export const copyAddress = '/data/site.zip';
export const receiptAddress = `${copyAddress}.json`;

/** What of a built site needs a server or a script, or is made for machines, and is in no copy. */
const left =
  /^cards\/|^_headers$|^robots\.txt$|^sitemap|^feed\.xml$|\.js$|^search\/records\.json$|^articles\/[^/]+\/text\.txt$|^data\/site\.zip/u;

/** The same bytes for the same site: a fixed date, the order of the paths, one level. */
const settings = { level: 6, mtime: '1980-01-01 00:00:00' } as const;

/** Which of the paths of a built site are in the copy. */
export function keptPaths(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => !left.test(path)));
}

/** Packs the files of a copy, given by path, with a manifest of them all. */
export function packCopy(
  kept: ReadonlyMap<string, Uint8Array>,
  facts: Facts,
  sign: SignManifest,
): SiteCopy {
  const hashes = [...kept].map(([path, bytes]) => hashFile(path, bytes));
  const manifest = writeManifest(facts, hashes);
  const signature = sign === null ? [] : [[signaturePath, sign(manifest)] as const];
  const zip = packFiles(
    new Map([...kept, [manifestPath, strToU8(manifest)] as const, ...signature]),
  );
  const own = { file: 'site.zip', bytes: zip.length, sha256: sha256(zip) };
  return { zip, receipt: writeIndented({ ...facts, ...own }) };
}

/** A copy that was unpacked. */
export interface Unpacked {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether its files, packed again, give the same bytes: so none between them is unseen. */
  readonly isExact: () => boolean;
}

/** The files of a copy by path; null where these bytes are no zip. */
export function unpackFiles(zip: Uint8Array): Unpacked | null {
  try {
    const files = new Map(Object.entries(unzipSync(zip, { filter: isPossible })));
    return { files, isExact: () => Buffer.compare(packFiles(files), zip) === 0 };
  } catch {
    return null;
  }
}

/** DEFLATE packs at most so many bytes in one (RFC 1951); a file that says that it is longer does not say the truth. */
const mostInOne = 1032;

function isPossible({ size, originalSize }: UnzipFileInfo): boolean {
  if (originalSize > size * mostInOne) throw new RangeError('A packed file cannot be so long.');
  return true;
}

/** The files packed: in the order of their paths, the manifest and its signature last. */
function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rankOf = (path: string) => [manifestPath, signaturePath].indexOf(path);
  const sorted = [...files].sort(([a], [b]) => rankOf(a) - rankOf(b) || compareUnits(a, b));
  return zipSync(Object.fromEntries(sorted), settings);
}
