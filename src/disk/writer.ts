import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is being written beside a file bears its name and this, until it is whole. */
const unfinished = '.unfinished';

/** Writes a new file under a folder, and says whether it did: it never writes over one that is there. */
export function writeNewFile(folder: string, path: string, content: Uint8Array | string): boolean {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Writes a file under a folder, in place of one that is there: beside it, and renamed when it is whole. */
export function overwriteFile(folder: string, path: string, bytes: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(`${target}${unfinished}`, bytes);
    renameSync(`${target}${unfinished}`, target);
  } catch (error) {
    rmSync(`${target}${unfinished}`, { force: true });
    throw error;
  }
}

/** Removes a file under a folder. */
export function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
}

/** Removes from a folder of a cache every file but those named. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
