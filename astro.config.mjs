import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildFolder, investigationFolder } from './src/disk/folder.ts';
import { finishSite } from './src/build/finish.ts';
import { readFiles } from './src/disk/loader.ts';
import { siteAddress } from './src/build/site-address.ts';

const investigation = investigationFolder();
const address = siteAddress(readFiles(investigation));
const folder = buildFolder(investigation, import.meta.dirname);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: join(folder, 'dist'),
  cacheDir: join(folder, '.cache'),
  // Last of all: the headers of what is there.
  integrations: [sitemap({ filter: isIndexed }), finishSite(investigation)],
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

/** Whether search engines may keep a page: not the texts of articles, nor the small pages for other sites. */
function isIndexed(page) {
  const path = `/${new URL(page).pathname.slice(address.pathname.length)}`;
  return !/^\/(?:articles\/[^/]+|embed)\//u.test(path);
}
