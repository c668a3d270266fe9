import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishing } from '../../../src/build/publish.ts';
import { siteFolders } from '../../../src/disk/publish.ts';
import { heldReading, type Reading } from '../../../src/disk/reading.ts';
import { alterSound, readSound } from '../../support/fixtures.ts';

/** Where a build keeps its one reading: given back, because other tests of this process build nothing. */
const shared: { heldReading?: Reading } & typeof globalThis = globalThis;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publishing-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'old');
});

afterEach(() => {
  vi.unstubAllEnvs();
  delete shared.heldReading;
  rmSync(folder, { recursive: true });
});

/** Starts what Astro starts first, for one of its commands; returns what was changed of its configuration. */
async function start(command: string, files = readSound()): Promise<unknown> {
  const folders = siteFolders(folder);
  const { hooks } = publishing({ investigation: folder, read: { files, problems: [] }, folders });
  const updateConfig = vi.fn();
  const setup = hooks['astro:config:setup'] as unknown as (options: unknown) => Promise<void>;
  await setup({ command, updateConfig });
  return updateConfig.mock.calls[0]?.[0];
}

const shells: readonly Readonly<Record<string, string | undefined>>[] = [
  ...['development', 'test', 'production', '', 'dev', 'Development', 'PRODUCTION', 'staging'],
  ...['0', 'false', ' production', undefined],
].map((says) => ({ NODE_ENV: says }));
const more = { NODE_ENV: 'development', CI: '', VITE_USER_NODE_ENV: 'development' };

describe.each([...shells, more])('in a shell with %j', (says) => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(says)) vi.stubEnv(name, value);
  });

  test('a build is one for readers, and is built beside the public folder', async () => {
    const outDir = pathToFileURL(`${siteFolders(folder).building}/`);
    expect(await start('build')).toEqual({ outDir, build: { client: outDir, server: outDir } });
    expect(process.env['NODE_ENV']).toBe('production');
    expect(heldReading()?.problems).toEqual([]);
  });

  test('a build of a wrong quotation publishes nothing, and tells of it', async () => {
    const files = alterSound(['content/claims/denial.md', '- نفى صاحب', '- He said. نفى صاحب']);
    await expect(start('build', files)).rejects.toThrow('quote-missing');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    expect(existsSync(siteFolders(folder).building)).toBe(false);
  });

  test('a site in development is held for none', async () => {
    expect(await start('dev')).toBeUndefined();
    expect(heldReading()).toBeNull();
    expect(process.env['NODE_ENV']).toBe(says['NODE_ENV']);
  });
});
