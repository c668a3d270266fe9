import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './build-site.ts';

/** The text of every style sheet of src/ whose path ends so, one after the other, sorted by path. */
export function readStyles(ending = '.css'): string {
  const src = join(project, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => readFileSync(join(src, path), 'utf8'))
    .join('\n');
}
