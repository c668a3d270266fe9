import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFolders } from '../../../src/disk/loader.ts';
import { entryId, investigationLoader } from '../../../src/site/collection.ts';
import { fixtureFolder } from '../../support/fixtures.ts';

const folder = fixtureFolder('sound');
beforeEach(() => vi.stubEnv('INVESTIGATION', folder));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

class Watcher extends EventEmitter {
  readonly watched: string[] = [];
  add(paths: readonly string[]) {
    this.watched.push(...paths);
  }
}

async function load(watcher?: Watcher) {
  const set = vi.fn<(entry: { readonly id: string; readonly digest?: string }) => boolean>();
  const context = { store: { set }, watcher };
  await investigationLoader.load(context as unknown as LoaderContext);
  return set;
}

test('a build has one entry, the digest of all files, and watches nothing', async () => {
  const set = await load();
  expect(set).toHaveBeenCalledOnce();
  const [entry] = set.mock.calls[0] ?? [];
  expect(entry?.id).toBe(entryId);
  expect(entry?.digest).toMatch(/^[\da-f]{64}$/u);
});

test('a file that is saved below the folders is seen, once for several, and no other', async () => {
  const watcher = new Watcher();
  const set = await load(watcher);
  const folders = readFolders.map((name) => join(folder, name));
  expect(watcher.watched).toEqual(folders);
  vi.useFakeTimers();
  watcher.emit('change', join(folder, 'src/pages/index.astro'));
  vi.runAllTimers();
  expect(set).toHaveBeenCalledOnce();
  for (const event of ['add', 'change', 'unlink']) watcher.emit(event, join(folders[0] ?? '', 'a'));
  vi.runAllTimers();
  expect(set).toHaveBeenCalledTimes(2);
});
