import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a new file under a folder, and says whether it did: it never writes over one that is there. */
export function writeNewFile(folder: string, path: string, text: string): boolean {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(target, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Writes a file that a command made under a folder, over one that is there. */
export function overwriteFile(folder: string, path: string, bytes: Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

/** Removes from a folder of a cache every file but those named. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
