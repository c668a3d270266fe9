import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { publishing } from './src/build/publish.ts';
import { lastChanged, siteAddress } from './src/build/site-address.ts';
import { buildFolder, investigationFolder } from './src/disk/folder.ts';
import { readBytes, readInvestigation } from './src/disk/loader.ts';
import { siteFolders } from './src/disk/publish.ts';
import { heldReading } from './src/disk/reading.ts';
import { layerOf } from './src/styles/layers.ts';

const investigation = investigationFolder();
const read = heldReading() ?? readInvestigation(investigation);
const address = siteAddress(read.files);
const changed = lastChanged(read.files);
const folder = buildFolder(investigation, import.meta.dirname);
const folders = siteFolders(folder);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: folders.published,
  cacheDir: join(folder, '.cache'),
  // Last of all: what finishes, verifies and publishes what is there.
  integrations: [
    sitemap({ filter: isIndexed, serialize: dated }),
    publishing({ investigation, read, folders }),
  ],
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: join(folder, '.cache/vite'),
    build: { assetsInlineLimit: 0 },
    plugins: [{ name: 'layer-styles', enforce: 'pre', transform: layerStyles }],
  },
});

/** Puts a style sheet that stands beside its component in the layer of its folder. */
function layerStyles(css, path) {
  const layer = layerOf(path);
  return layer === null ? null : `@layer ${layer}{${css}}`;
}

/** A page in the sitemap, with the day of the latest version. */
function dated(item) {
  return changed === null ? item : { ...item, lastmod: changed };
}

/** Whether search engines may keep a page: what the built page itself says of it. */
function isIndexed(page) {
  const path = decodeURIComponent(new URL(page).pathname.slice(address.pathname.length));
  const html = new TextDecoder().decode(readBytes(join(folders.building, path, 'index.html')));
  return !html.includes('<meta name="robots" content="noindex">');
}
