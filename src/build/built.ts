import { join } from 'node:path';
import process from 'node:process';
import { findFiles, readBytes, readIfThere } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';
import { sha256 } from '../text/bytes.ts';
import { manifestPath } from './manifest.ts';
import { notVerified, verifyFolder } from './verify/verify.ts';

/** Where it is kept of what a site was built, and the hash of its manifest. */
const keptPath = '.cache/built.json';

const sources = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** One digest of all that a site is made of: what was read of its investigation, the code, the packages, its address. */
export function stampOf(digest: string, project: string, address: URL): string {
  const code = [...findFiles(join(project, 'src')).map((path) => `src/${path}`), ...sources];
  const hashes = code.map((path) => `${path} ${sha256(readBytes(join(project, path)))}`);
  const key = process.env['MANIFEST_PRIVATE_KEY'] ?? '';
  return hashOf([digest, address.href, process.version, hashOf([key]), ...hashes]);
}

/** Keeps of what the site in a folder was built. */
export function keepStamp(folder: string, stamp: string): void {
  const text = JSON.stringify({ stamp, manifest: manifestHash(folder) });
  overwriteFile(folder, keptPath, new TextEncoder().encode(`${text}\n`));
}

/** Whether the site in a folder was built of the very same, and every byte of it is as it was built. */
export function isBuiltOf(folder: string, stamp: string): boolean {
  const kept = readIfThere(join(folder, keptPath));
  const expected = `${JSON.stringify({ stamp, manifest: manifestHash(folder) })}\n`;
  if (kept === null || new TextDecoder().decode(kept) !== expected) return false;
  return verifyFolder(join(folder, 'dist'), null).every((fault) => fault === notVerified);
}

function manifestHash(folder: string): string | null {
  const manifest = readIfThere(join(folder, 'dist', manifestPath));
  return manifest === null ? null : sha256(manifest);
}

function hashOf(lines: readonly string[]): string {
  return sha256(new TextEncoder().encode(lines.join('\n')));
}
