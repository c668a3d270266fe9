import { join, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { investigationFolder } from './src/site/folder.ts';
import { readFiles } from './src/site/loader.ts';
import { siteAddress } from './src/site/site-address.ts';

const folder = resolve(investigationFolder());
const address = siteAddress(readFiles(folder));

// The built site and the cache lie with the investigation: two builds over one cache would
// publish each other's content.
const cache = join(folder, '.cache');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: join(folder, 'dist'),
  cacheDir: cache,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: join(cache, 'vite'),
    build: { assetsInlineLimit: 0 },
  },
});
