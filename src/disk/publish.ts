import { existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { swapSync, tryLock } from 'fs-native-extensions';
import { errorCode } from './loader.ts';

/** What a site is built in and where it is published, all in one folder, so that a rename moves it. */
export interface SiteFolders {
  /** The public folder: nothing in it is ever written or removed by itself. */
  readonly published: string;
  /** Where the next site is built; after the exchange the old one lies here, until it is removed. */
  readonly building: string;
  /** The old site for the moment between two renames, where the system cannot exchange folders in one step. */
  readonly previous: string;
  readonly lock: string;
}

/** What only the system can do; null where its library does not run. */
export type Native = {
  readonly swapSync: typeof swapSync;
  readonly tryLock: typeof tryLock;
} | null;

/** The folders of a site under the folder that holds its `dist/`. */
export function siteFolders(folder: string): SiteFolders {
  return {
    published: join(folder, 'dist'),
    building: join(folder, '.building/site'),
    previous: join(folder, '.building/previous'),
    lock: join(folder, '.building/lock'),
  };
}

/** Loads what the system can do for folders and locks. */
export async function loadNative(): Promise<Native> {
  return import('fs-native-extensions').catch(() => null);
}

/**
 * Makes ready for a build: puts back what a killed build left between two renames, and removes the rest that it left.
 * False where another build is at work in this folder. The lock is held until the process ends, however it ends.
 */
export function beginBuild({ published, building, previous, lock }: SiteFolders, native: Native) {
  mkdirSync(join(lock, '..'), { recursive: true });
  if (native !== null && !native.tryLock(openSync(lock, 'w'))) return false;
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  for (const left of [building, previous]) rmSync(left, { recursive: true, force: true });
  return true;
}

/** Puts the site that was built in the place of the published one, and removes that. Throws when the disk refuses. */
export function publishSite({ published, building, previous }: SiteFolders, native: Native): void {
  if (!existsSync(published)) renameSync(building, published);
  else if (!swap(building, published, native)) {
    renameSync(published, previous);
    try {
      renameSync(building, published);
    } catch (error) {
      renameSync(previous, published);
      throw error;
    }
  }
  for (const old of [building, previous]) rmSync(old, { recursive: true, force: true });
}

/** What systems say that cannot exchange two folders in one step: they, or the file systems on which these lie. */
const unable = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

function swap(one: string, other: string, native: Native): boolean {
  if (native === null) return false;
  try {
    native.swapSync(one, other);
    return true;
  } catch (error) {
    if (unable.has(errorCode(error) ?? '')) return false;
    throw error;
  }
}
