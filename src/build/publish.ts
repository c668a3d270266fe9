import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf, type Read, readInvestigation } from '../disk/loader.ts';
import {
  beginBuild,
  loadNative,
  type Native,
  publishSite,
  type SiteFolders,
} from '../disk/publish.ts';
import { examineRead, heldReading, holdReading } from '../disk/reading.ts';
import { renderReport } from '../problems/report.ts';
import { finishSite, verifyBuilt } from './finish.ts';
import { signManifest } from './signature.ts';

/** Why a build publishes nothing, in sentences: what was published before stands untouched. */
class NotPublished extends Error {
  override readonly name = 'NotPublished';
}

/** What is built: the folder of the investigation, what was read of it, and where its site lies. */
export interface Publishing {
  readonly investigation: string;
  readonly read: Read;
  readonly folders: SiteFolders;
}

/**
 * Makes Astro build beside the public folder, of one reading of the investigation; when all pages are there, finishes
 * and verifies them, and puts them in the public folder's place by a rename.
 */
export function publishing({ investigation: folder, read, folders }: Publishing): AstroIntegration {
  const { published, building } = folders;
  let native: Native = null;
  let address = new URL('http://localhost/');
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // Whatever the shell says: a site that is published is built for readers.
        process.env['NODE_ENV'] = 'production';
        if (heldReading() === null) holdReading(examineRead(read));
        const { problems } = hold();
        if (problems.length > 0) throw new NotPublished(renderReport(problems));
        native = await loadNative();
        if (!beginBuild(folders, native)) {
          throw new NotPublished(`Another build of ${published} is at work.`);
        }
        const outDir = pathToFileURL(`${building}/`);
        updateConfig({ outDir, build: { client: outDir, server: outDir } });
      },
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        address = new URL(base, config.site ?? 'http://localhost');
      },
      'astro:build:done': () => {
        const { investigation, digest } = hold();
        if (investigation === null) throw new NotPublished('The investigation has problems.');
        const key = process.env['MANIFEST_PRIVATE_KEY'] || null;
        const sign = key === null ? null : (manifest: string) => signManifest(manifest, key);
        finishSite(building, investigation, address, sign);
        const faults = verifyBuilt(building, investigation, address);
        if (faults.length > 0) {
          throw new NotPublished(`The site that was built is not whole:\n${faults.join('\n')}`);
        }
        if (digestOf(readInvestigation(folder)) !== digest) {
          throw new NotPublished('Files of the investigation changed while its site was built.');
        }
        publishSite(folders, native);
      },
    },
  };
}

function hold() {
  const reading = heldReading();
  if (reading === null) throw new Error('A build holds one reading of its investigation.');
  return reading;
}
