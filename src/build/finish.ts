import { reuseLine, reviewLine } from '../terms/imprint.ts';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { examineFolder } from '../disk/examine-folder.ts';
import { findFiles, listTop, readBytes } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';
import { buildSearchIndex } from '../exports/search/index-files.ts';
import { recordAll } from '../exports/search/records.ts';
import type { Investigation } from '../model/types.ts';
import { typeset } from '../terms/typeset.ts';
import { writeHeadersFile } from './headers.ts';
import { finishLinks } from './html/copy-links.ts';
import { applyEdits, readPage } from './html/page.ts';
import { copyAddress, keptPaths, packCopy, receiptAddress } from './offline/copy.ts';
import { copyPage, copyStyle, type Source } from './offline/page.ts';

/**
 * What is written after all pages: the links of each page that is read again, once; the index of the search, the
 * headers of all that is there by then, and the copy of it all.
 */
export function finishSite(folder: string): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ?? 'http://localhost';
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const { investigation } = examineFolder(folder);
        if (investigation === null) return;
        const built = fileURLToPath(dir);
        const address = new URL(base, origin);
        const copied = finishPages(built, { address, paths: keptPaths(findFiles(built, '')) });
        const records = recordAll(typeset(investigation));
        for (const { path, bytes } of await buildSearchIndex(records, investigation.language)) {
          overwriteFile(built, path, bytes);
        }
        const headers = writeHeadersFile(listTop(built), base);
        overwriteFile(built, '_headers', new TextEncoder().encode(headers));
        const copy = packCopy(copied, address, factsOf(investigation));
        overwriteFile(built, copyAddress, copy.zip);
        overwriteFile(built, receiptAddress, new TextEncoder().encode(copy.receipt));
      },
    },
  };
}

/** Finishes the links of every built page, and returns the files of the copy by their paths. */
function finishPages(built: string, source: Source): ReadonlyMap<string, Uint8Array> {
  const copied = new Map<string, Uint8Array>();
  for (const path of findFiles(built, '')) {
    const bytes = readBytes(`${built}${path}`);
    if (path.endsWith('.html')) {
      const page = readPage(new TextDecoder().decode(bytes));
      const links = finishLinks(page);
      if (links.length > 0) overwriteFile(built, path, encode(applyEdits(page.html, links)));
      if (source.paths.has(path)) copied.set(path, encode(copyPage(page, links, path, source)));
    } else if (source.paths.has(path)) {
      const isStyle = path.endsWith('.css');
      const text = isStyle ? copyStyle(new TextDecoder().decode(bytes), path, source) : null;
      copied.set(path, text === null ? bytes : encode(text));
    }
  }
  return copied;
}

function factsOf({ title, story, versions }: Investigation) {
  const version = versions.at(-1);
  return {
    title,
    version: version === undefined ? '' : `${version.version}, ${version.date}`,
    licence: reuseLine,
    review: reviewLine(story),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
