import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { sha256 } from '../text/bytes.ts';

/** The folder of the investigation that is built: it has `seeds/` and `content/`. */
export function investigationFolder(): string {
  return process.env['INVESTIGATION'] || '.';
}

/**
 * The folder that holds `dist/` and `.cache/` of an investigation, its own and no other's, because two builds over one
 * cache publish each other's content. It lies within the project, where Astro can build:
 * the investigation's folder itself, or one in `.builds/` for an investigation that lies elsewhere, or in whose name a
 * sign stands that means more in an address.
 */
export function buildFolder(investigation: string, project: string): string {
  const folder = resolve(investigation);
  const within = relative(project, folder);
  if (!isAbsolute(within) && within.split(/[\\/]/)[0] !== '..' && plain.test(within)) return folder;
  const digest = sha256(new TextEncoder().encode(folder)).slice(0, 8);
  return join(project, '.builds', `${basename(folder).replace(/[^\w.-]/gu, '-')}-${digest}`);
}

const plain = /^[^#%?\\]*$/u;
