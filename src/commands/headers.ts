import { openFolder } from './open-folder.ts';
import { readFiles } from '../disk/loader.ts';
import { writeNginx } from '../build/nginx.ts';
import { siteAddress } from '../build/site-address.ts';
import { stop } from './stop.ts';

// Prints the headers of the site for nginx; those for hosts that read `_headers` are written by every build.
try {
  console.log(writeNginx(siteAddress(readFiles(openFolder())).pathname));
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'NotPublished') throw error;
  stop(error.message);
}
