import process from 'node:process';
import { openFolder } from './open-folder.ts';
import { readFiles } from '../disk/loader.ts';
import { writeNginx, writeNginxServer } from '../build/nginx.ts';
import { siteAddress } from '../build/site-address.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run headers [-- --server]
Prints the headers of the site for nginx, to be put into its blocks; with --server, a whole server for a container.`;

const given = process.argv.slice(2);
if (given.some((each) => each !== '--server')) stop(usage);

// Those for hosts that read `_headers` are written by every build.
try {
  const base = siteAddress(readFiles(openFolder())).pathname;
  const whole = given.length > 0;
  console.log(whole ? writeNginxServer(base, 8080, '/usr/share/nginx/html') : writeNginx(base));
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'NotPublished') throw error;
  stop(error.message);
}
