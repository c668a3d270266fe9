import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildFolder, investigationFolder } from './src/disk/folder.ts';
import { finishSite } from './src/build/finish.ts';
import { readBytes, readFiles } from './src/disk/loader.ts';
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

/** Whether search engines may keep a page: what the built page itself says of it. */
function isIndexed(page) {
  const path = decodeURIComponent(new URL(page).pathname.slice(address.pathname.length));
  const html = new TextDecoder().decode(readBytes(join(folder, 'dist', path, 'index.html')));
  return !html.includes('<meta name="robots" content="noindex">');
}
