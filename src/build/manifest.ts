import { sha256 } from '../text/bytes.ts';
import { compareUnits } from '../text/order.ts';

/** What a site, or the copy of it, says of itself; none of it can be worked out from its files. */
export type Facts = Readonly<Record<string, string | number>>;

/** A file by its path from the folder, its bytes counted and hashed. */
export interface FileHash {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where the manifest stands in a site and in the copy of it, and where its signature: they alone are not named in it. */
export const manifestPath = 'manifest.json';
export const signaturePath = `${manifestPath}.sig`;

/** The hash of a file. */
export function hashFile(path: string, bytes: Uint8Array): FileHash {
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}

/** The manifest of files: facts, counts, every file by its path, and last the hash of all that without it. */
export function writeManifest(facts: Facts, files: readonly FileHash[]): string {
  const named = files
    .filter(({ path }) => path !== manifestPath && path !== signaturePath)
    .toSorted((a, b) => compareUnits(a.path, b.path));
  const counts = {
    files: named.length,
    pages: named.filter(({ path }) => path.endsWith('.html')).length,
    bytes: named.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const body = { facts, counts, files: named };
  return writeIndented({ ...body, sha256: sha256(new TextEncoder().encode(writeIndented(body))) });
}

/** How files differ from what their manifest says, a line for each; none where every byte is as it was written. */
export function compareManifest(text: string, files: readonly FileHash[]): string[] {
  const manifest = readManifest(text);
  if (manifest === null) return [`${manifestPath} is no manifest of a site.`];
  const told = new Map(manifest.files.map((file) => [file.path, file]));
  const there = new Map(files.map((file) => [file.path, file]));
  const faults = [
    ...files.flatMap(({ path, sha256: hash }) => {
      if (path === manifestPath || path === signaturePath) return [];
      const expected = told.get(path);
      if (expected === undefined) return [`added: ${path}`];
      return expected.sha256 === hash ? [] : [`changed: ${path}`];
    }),
    ...manifest.files.flatMap(({ path }) => (there.has(path) ? [] : [`missing: ${path}`])),
  ].sort(compareUnits);
  if (faults.length > 0 || text === writeManifest(manifest.facts, files)) return faults;
  return [`changed: ${manifestPath}`];
}

/** Written out with two spaces, and a line end at the end. */
export function writeIndented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface Manifest {
  readonly facts: Facts;
  readonly files: readonly FileHash[];
}

function readManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || !isObject(value['facts']) || !Array.isArray(value['files'])) return false;
  return value['files'].every(
    (file: unknown) =>
      isObject(file) && typeof file['path'] === 'string' && typeof file['sha256'] === 'string',
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
