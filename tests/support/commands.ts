import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { copyInvestigation, project, run } from './build-site.ts';

/** A copy of the sound investigation for each test, in which commands are run and files changed. */
export function copySound() {
  // Each command is a Node of its own, and other tests run beside it.
  vi.setConfig({ testTimeout: 60_000 });
  let folder = '';
  beforeEach(async () => {
    folder = await copyInvestigation(join(project, 'tests/fixtures/sound'), tmpdir());
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder: () => folder,
    command: (name: string, ...args: string[]) => run([`src/commands/${name}.ts`, ...args], folder),
    change: (path: string, edit: (text: string) => string) => {
      writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
    },
  };
}

/** A line of a stack, which no command prints. */
export const stack = /^ {1,8}at .+:\d+:\d+\)?$/m;
