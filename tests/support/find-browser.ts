import process from 'node:process';
import { canInstall, findProgram, install, isProgram } from './programs.ts';

/** Chromium without windows, which opens a page in less than half the time, and Chromium with them. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine: the one that CHROMIUM names, or one on PATH. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  return findProgram(...names);
}

/** A Chromium, installed by the system's own means where there is none yet and that can be done: Debian, as root. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  const enough = process.env['CI'] ? found?.endsWith(shell) : found !== undefined;
  if (found !== undefined && (enough || process.env['CHROMIUM'])) return found;
  if (process.env['CHROMIUM']) {
    throw new Error(`CHROMIUM names no program that can be run: ${process.env['CHROMIUM']}`);
  }
  if (canInstall()) {
    install(shell);
    if (findBrowser() === undefined) install('chromium');
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'The tests need a Chromium: install one (on Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chrome npm test',
  );
}
