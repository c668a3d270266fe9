import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The drawing that is kept in a folder of fixtures; with UPDATE_FIXTURES=1 it is first written anew, but never in CI. */
export function readDrawing(folder: string, name: string, drawn: string): string {
  const path = join(fixtures, folder, `${name}.svg`);
  if (process.env['UPDATE_FIXTURES'] === '1') {
    if (process.env['CI']) throw new Error('Fixtures are not refreshed in CI.');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drawn);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
