import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { join } from 'node:path';
import { isBuiltOf, keepStamp, stampOf } from '../build/built.ts';
import { serveSite } from '../build/serve-site.ts';
import { siteAddress } from '../build/site-address.ts';
import { projectFolder } from '../disk/build-folders.ts';
import { buildFolder } from '../disk/folder.ts';
import { digestOf, findFiles, kindOfPath, readInvestigation } from '../disk/loader.ts';
import { siteFolders } from '../disk/publish.ts';
import { examineRead } from '../disk/reading.ts';
import { renderReport } from '../problems/report.ts';
import { numberOf } from '../terms/number-of.ts';
import { describeFolder, openFolder } from './open-folder.ts';
import { publishReading } from './publish-reading.ts';
import { stop } from './stop.ts';
import { summarise } from './summary.ts';

const usage = `Usage: npm start -- [folder]
Checks and builds the investigation in the folder, unless nothing has changed since it was built, and serves its site on
the port named by PORT (default: 4321), or the next one that is free.`;

/** How often it is told how far a build has come, in milliseconds. */
const pause = 5_000;

const [given, ...more] = process.argv.slice(2);
if (more.length > 0 || given?.startsWith('-') === true) stop(usage);
const folder = openFolder(given);
const read = readInvestigation(folder);
const address = siteAddress(read.files);
const project = projectFolder();
const built = buildFolder(folder, project);
const stamp = stampOf(digestOf(read), project, address);
console.log(describeFolder(folder, read.files));
if (isBuiltOf(built, stamp)) console.log('Nothing has changed since its site was built.');
else await makeSite();
const port = Number(process.env['PORT'] || 4321);
console.log(
  `Serving it at ${await serveSite(join(built, 'dist'), address.pathname, port)} (Ctrl+C ends it)`,
);

async function makeSite(): Promise<void> {
  const start = performance.now();
  const reading = examineRead(read);
  if (reading.investigation === null) stop(renderReport(reading.problems));
  console.log(`${renderReport([])}\n${summarise(reading.investigation).split('\n')[0] ?? ''}`);
  const { building } = siteFolders(built);
  const tell = setInterval(() => {
    const pages = kindOfPath(building) === null ? 0 : countPages(building);
    console.log(`Building: ${numberOf(pages, 'page')} so far.`);
  }, pause);
  await publishReading(reading, { logLevel: 'error' });
  clearInterval(tell);
  keepStamp(built, stamp);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`Built ${numberOf(countPages(join(built, 'dist')), 'page')} in ${seconds} s.`);
}

function countPages(site: string): number {
  return findFiles(site).filter((path) => path.endsWith('.html')).length;
}
