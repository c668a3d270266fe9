import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buildFolder } from '../../src/disk/folder.ts';

/** The project's own folder, where its commands run. */
export const project = join(import.meta.dirname, '../..');

/** What came of running a command. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

const builds = join(project, '.builds');

/**
 * Copies an investigation's `seeds/` and `content/` to an empty folder of its own, where a test may do what it likes;
 * of several folders each is laid over the ones before.
 */
export async function copyInvestigation(
  from: string | readonly string[],
  to = builds,
): Promise<string> {
  await mkdir(to, { recursive: true });
  const folder = await mkdtemp(join(to, 'test-'));
  for (const each of [from].flat()) {
    for (const name of ['content', 'seeds']) {
      await cp(join(each, name), join(folder, name), { recursive: true });
    }
  }
  return folder;
}

/** Builds the investigation in a folder as `npm run build` does, and returns the folder of the built site. */
export async function buildSite(folder: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, output } = await run(['node_modules/astro/bin/astro.mjs', 'build'], folder, env);
  if (code !== 0) throw new Error(`The site in ${folder} was not built.\n${output}`);
  return join(buildFolder(folder, project), 'dist');
}

/** Runs a script of the project with this Node, over the investigation in a folder. */
export function run(args: string[], folder: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...childEnv(), INVESTIGATION: folder, ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment for a command of the project: without what Vitest or an editor's shell has put there. */
export function childEnv(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'];
  const own = Object.entries(process.env).filter(([name]) => kept.includes(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
}
