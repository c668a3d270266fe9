import { investigationFolder } from '../site/folder.ts';
import { readFiles } from '../site/loader.ts';
import { writeNginx } from '../site/nginx.ts';
import { siteAddress } from '../site/site-address.ts';

// Prints the headers of the site for nginx; those for hosts that read `_headers` are written by every build.
console.log(writeNginx(siteAddress(readFiles(investigationFolder())).pathname));
