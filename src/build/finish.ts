import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { typeset } from '../terms/typeset.ts';
import { examineFolder } from '../disk/examine-folder.ts';
import { writeHeadersFile } from './headers.ts';
import { findFiles, listTop, readBytes } from '../disk/loader.ts';
import { copyAddress, copySite, receiptAddress } from './offline/copy.ts';
import { buildSearchIndex } from '../exports/search/index-files.ts';
import { recordAll } from '../exports/search/records.ts';
import { reuseLine, reviewLine } from '../terms/terms.ts';
import { overwriteFile } from '../disk/writer.ts';

/** What is written after all pages: the index of the search, the headers of all that is there by then, and the copy of it all. */
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
        const records = recordAll(typeset(investigation));
        for (const { path, bytes } of await buildSearchIndex(records, investigation.language)) {
          overwriteFile(built, path, bytes);
        }
        const headers = writeHeadersFile(listTop(built), base);
        overwriteFile(built, '_headers', new TextEncoder().encode(headers));
        const paths = findFiles(built, '');
        const version = investigation.versions.at(-1);
        const copy = copySite(
          new Map(paths.map((path) => [path, readBytes(`${built}${path}`)])),
          new URL(base, origin),
          {
            title: investigation.title,
            version: version === undefined ? '' : `${version.version}, ${version.date}`,
            licence: reuseLine,
            review: reviewLine(investigation.story),
          },
        );
        overwriteFile(built, copyAddress, copy.zip);
        overwriteFile(built, receiptAddress, new TextEncoder().encode(copy.receipt));
      },
    },
  };
}
