import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Chromium without windows, which opens a page in less than half the time, and Chromium with them. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine: the one that CHROMIUM names, or one on PATH. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** A Chromium, installed by the system's own means where there is none yet and that can be done: Debian, as root. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  const enough = process.env['CI'] ? found?.endsWith(shell) : found !== undefined;
  if (found !== undefined && (enough || process.env['CHROMIUM'])) return found;
  if (process.env['CHROMIUM']) {
    throw new Error(`CHROMIUM names no program that can be run: ${process.env['CHROMIUM']}`);
  }
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`No ${shell} here yet: installing it with apt-get.`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', shell);
    if (findBrowser() === undefined) apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The tests need a Chromium: install one (on Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chrome npm test',
  );
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
