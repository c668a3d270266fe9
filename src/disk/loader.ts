import { createHash } from 'node:crypto';
import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../content/draft.ts';
import { limits } from '../text/article.ts';
import { compareUnits } from '../text/order.ts';

/** The two folders of an investigation that are read. */
export const readFolders = ['content', 'seeds'] as const;

/**
 * Reads an investigation's files as bytes, sorted by path; names that begin with a dot and symbolic links are left out.
 * Of a file over the limit only so much is read that it is seen to be over. Throws only when the disk refuses.
 */
export function readFiles(folder: string): Files {
  const roots = entriesOf(folder).filter(
    (entry) => entry.isDirectory() && readFolders.some((name) => name === entry.name),
  );
  const paths = roots.flatMap((root) => findPaths(folder, root.name, root)).sort(compareUnits);
  return new Map(paths.map((path) => [path, readStart(join(folder, path), limits.bytes + 1)]));
}

/** Reads one file that is no part of an investigation. Throws when the disk refuses. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** Reads a file of a cache; null where there is none. Throws when the disk refuses. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The paths of the files below a folder whose names end so, sorted; names that begin with a dot are left out. Throws when the disk refuses. */
export function findFiles(folder: string, ending: string): string[] {
  return entriesOf(folder)
    .flatMap((entry) => findPaths(folder, entry.name, entry))
    .filter((path) => path.endsWith(ending))
    .sort(compareUnits);
}

/** The names of what lies at the top of a folder, those of folders with a slash at the end, sorted. */
export function listTop(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort(compareUnits);
}

/** One digest of all files: it changes when a path or a byte changes. */
export function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

function findPaths(folder: string, path: string, entry: Dirent): string[] {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile()) return [path];
  if (!entry.isDirectory()) return [];
  return entriesOf(join(folder, path)).flatMap((each) =>
    findPaths(folder, `${path}/${each.name}`, each),
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    for (let room = most; room > 0;) {
      const chunk = new Uint8Array(Math.min(room, 65_536));
      const read = readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      room -= read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
