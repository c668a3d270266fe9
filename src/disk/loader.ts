import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../content/draft.ts';
import type { Problem } from '../problems/problem.ts';
import { articleLimits } from '../text/article.ts';
import { compareUnits } from '../text/order.ts';

/** The two folders of an investigation that are read. */
export const readFolders = ['content', 'seeds'] as const;

/** What was read of an investigation, and what lies in its folders that cannot be read as a plain file. */
export interface Read {
  readonly files: Files;
  readonly problems: readonly Problem[];
}

/** What lies at a path: a plain file, or what stands in the place of one. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'symbolic link' | 'pipe' | 'socket' | 'device' | 'unreadable';
  /** What the disk says of what it does not give. */
  readonly code?: string;
}

/**
 * Reads an investigation's files as bytes, sorted by path; names that begin with a dot are left out.
 * Of a file over the limit only so much is read that it is seen to be over.
 */
export function readInvestigation(folder: string): Read {
  const entries = listEntries(folder, isVisible, (name) =>
    readFolders.some((each) => each === name),
  );
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const isRead = entry.kind === 'file' && entry.path.includes('/');
    const read = isRead ? readStart(folder, entry, articleLimits.bytes + 1) : entry;
    if (read instanceof Uint8Array) files.set(entry.path, read);
    else problems.push(notPlain(read));
  }
  return { files, problems };
}

/** The files of an investigation alone: for what checks nothing. */
export function readFiles(folder: string): Files {
  return readInvestigation(folder).files;
}

/** Reads one file that is no part of an investigation. Throws when the disk refuses. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** Whether a folder lies at a path, or something else; null where nothing does. */
export function kindOfPath(path: string): 'folder' | 'file' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? 'folder' : 'file';
}

/** Reads a file of a cache; null where there is none. Throws when the disk refuses. */
export function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The paths of the files below a folder, sorted; names that begin with a dot are left out. */
export function findFiles(folder: string): string[] {
  return listEntries(folder, isVisible).flatMap(({ path, kind }) => (kind === 'file' ? path : []));
}

/** Everything below a folder but the folders themselves, whatever it is and however it is named, sorted by path. */
export function listAll(folder: string): Entry[] {
  return listEntries(folder, () => true);
}

/** The names of what lies at the top of a folder, those of folders with a slash at the end, sorted. */
export function listTop(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort(compareUnits);
}

/** One digest of all that was read: it changes when a path or a byte changes. */
export function digestOf({ files, problems }: Read): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  for (const { file, actual } of problems) hash.update(`${file}\0${actual}\0`);
  return hash.digest('hex');
}

function isVisible(name: string): boolean {
  return !name.startsWith('.');
}

/** What lies below a folder, of what has such a name; `atTop` says which names are read at the top. */
function listEntries(
  folder: string,
  takes: (name: string) => boolean,
  atTop: (name: string) => boolean = () => true,
): Entry[] {
  const below = (path: string): Entry[] => {
    const found = folderEntries(join(folder, path));
    if (typeof found === 'string') {
      return path === '' && found === 'ENOENT' ? [] : [{ path, kind: 'unreadable', code: found }];
    }
    return found
      .filter(({ name }) => takes(name) && (path !== '' || atTop(name)))
      .flatMap((entry) => {
        const own = path === '' ? entry.name : `${path}/${entry.name}`;
        return entry.isDirectory() ? below(own) : [{ path: own, kind: entryKind(entry) }];
      });
  };
  return below('').sort((a, b) => compareUnits(a.path, b.path));
}

/** The entries of a folder, or what the disk says instead. */
function folderEntries(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return errorCode(error) ?? String(error);
  }
}

function entryKind(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'symbolic link';
  if (entry.isFIFO()) return 'pipe';
  if (entry.isSocket()) return 'socket';
  return entry.isFile() ? 'file' : 'device';
}

function notPlain({ path, kind, code }: Entry): Problem {
  const place = { file: path, line: 1, column: 1, ruleId: 'file-not-plain', actual: kind } as const;
  // A name that is no UTF-8 is given with signs in place of its bytes, and no file has that name.
  const misnamed = code === 'ENOENT' && path.includes('\u{fffd}');
  if (misnamed) return { ...place, note: 'Its name is not UTF-8.' };
  if (kind === 'file') return { ...place, note: 'A folder belongs here.' };
  return code === undefined ? place : { ...place, note: `The disk says ${code}.` };
}

/** The bytes of a plain file up to a number of them; what it is instead, where it is none or the disk refuses. */
function readStart(folder: string, { path }: Entry, most: number): Uint8Array | Entry {
  // Whatever has come in the place of the file since it was listed is neither followed nor waited for.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    const file = openSync(join(folder, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      return fstatSync(file).isFile() ? readUpTo(file, most) : { path, kind: 'device' };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return { path, kind: 'unreadable', code };
  }
}

function readUpTo(file: number, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let room = most; room > 0;) {
    const chunk = new Uint8Array(Math.min(room, 65_536));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    room -= read;
  }
  return Buffer.concat(chunks);
}

/** What the disk says in an error; null in an error of our own. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
