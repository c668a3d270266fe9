import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { typeset } from '../views/typeset.ts';
import { examineFolder } from './examine-folder.ts';
import { writeHeadersFile } from './headers.ts';
import { listTop } from './loader.ts';
import { buildSearchIndex } from './search-index.ts';
import { recordAll } from './search-records.ts';
import { overwriteFile } from './writer.ts';

/** What is written after all pages: the index of the search, and the headers of all that is there by then. */
export function finishSite(folder: string): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
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
      },
    },
  };
}
