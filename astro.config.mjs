import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { buildFolder, investigationFolder } from './src/site/folder.ts';
import { readFiles } from './src/site/loader.ts';
import { siteAddress } from './src/site/site-address.ts';

const investigation = investigationFolder();
const address = siteAddress(readFiles(investigation));
const folder = buildFolder(investigation, import.meta.dirname);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: join(folder, 'dist'),
  cacheDir: join(folder, '.cache'),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: join(folder, '.cache/vite'),
    build: { assetsInlineLimit: 0 },
  },
});
