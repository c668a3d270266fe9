import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks the copy of a built site to a folder of its own, which whoever asked removes. */
export function unpackCopy(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const files = unzipSync(readFileSync(join(built, 'data/site.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
