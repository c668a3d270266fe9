import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { investigationFolder } from '../disk/folder.ts';
import { digestOf, readFolders, readInvestigation } from '../disk/loader.ts';
import { heldReading } from '../disk/reading.ts';

/** The collection's name, and the id of its one entry. */
export const collectionName = 'investigation';
export const entryId = 'current';

const quietMilliseconds = 50;

/**
 * The loader of the one small entry, the digest of all files, by which Astro sees that they have changed.
 * A build takes it from its one reading.
 */
export const investigationLoader: Loader = {
  name: 'investigation',
  load: ({ store, watcher }) => {
    const folder = resolve(investigationFolder());
    const look = () => {
      const digest = digestNow(folder);
      store.set({ id: entryId, data: { digest }, digest });
    };
    look();
    if (watcher === undefined) return Promise.resolve();

    const watched = readFolders.map((name) => join(folder, name));
    watcher.add(watched);
    let timer: NodeJS.Timeout | undefined;
    const lookSoon = (path: string) => {
      if (!watched.some((root) => resolve(path).startsWith(root + sep))) return;
      clearTimeout(timer);
      timer = setTimeout(look, quietMilliseconds);
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, lookSoon);
    return Promise.resolve();
  },
};

function digestNow(folder: string): string {
  return heldReading()?.digest ?? digestOf(readInvestigation(folder));
}
