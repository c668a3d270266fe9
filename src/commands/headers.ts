import { investigationFolder } from '../disk/folder.ts';
import { readFiles } from '../disk/loader.ts';
import { writeNginx } from '../build/nginx.ts';
import { siteAddress } from '../build/site-address.ts';

// Prints the headers of the site for nginx; those for hosts that read `_headers` are written by every build.
console.log(writeNginx(siteAddress(readFiles(investigationFolder())).pathname));
