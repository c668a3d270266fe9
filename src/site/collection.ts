import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { examineFolder } from './examine-folder.ts';
import { investigationFolder } from './folder.ts';
import { readFolders } from './loader.ts';

/** The collection's name, and the id of its one entry. */
export const collectionName = 'investigation';
export const entryId = 'current';

const quietMilliseconds = 50;

/**
 * The loader of the one small entry, `{ digest, problems }`, by which Astro sees that the files have changed.
 * It never throws: what is wrong is data, and a fault of our own is told by the page that meets it again.
 */
export const investigationLoader: Loader = {
  name: 'investigation',
  load: ({ store, watcher, logger }) => {
    const folder = resolve(investigationFolder());
    const look = () => {
      try {
        const { digest, problems } = examineFolder(folder);
        store.set({ id: entryId, data: { digest, problems }, digest });
      } catch (error) {
        const digest = String(error);
        logger.error(digest);
        store.set({ id: entryId, data: { digest, problems: [] }, digest });
      }
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
