import { join } from 'node:path';
import process from 'node:process';
import { serveSite } from '../build/serve-site.ts';
import { siteAddress } from '../build/site-address.ts';
import { projectFolder } from '../disk/build-folders.ts';
import { buildFolder } from '../disk/folder.ts';
import { kindOfPath, readFiles } from '../disk/loader.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run serve -- [folder]
Serves the site that was built of the investigation in the folder, on the port named by PORT (default: 4321), or the next
one that is free: several can be served at once.`;

const [given, ...more] = process.argv.slice(2);
if (more.length > 0 || given?.startsWith('-') === true) stop(usage);
const folder = openFolder(given);
const site = join(buildFolder(folder, projectFolder()), 'dist');
if (kindOfPath(join(site, 'index.html')) !== 'file') {
  stop(`Nothing is built of ${folder} yet: npm start -- ${folder} builds and serves it.`);
}
const port = Number(process.env['PORT'] || 4321);
const address = await serveSite(site, siteAddress(readFiles(folder)).pathname, port);
console.log(`Serving ${site} at ${address} (Ctrl+C ends it)`);
