import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The path of the first of these programs that is on PATH or among those of the system's keeper. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const all = [...folders, '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => all.map((folder) => join(folder, name))).find(isProgram);
}

/** Whether a path is that of a program which may be run here. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether the system installs packages for us: Debian, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs a package of the system, which may fail. */
export function install(name: string): void {
  console.log(`No ${name} here yet: installing it with apt-get.`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
