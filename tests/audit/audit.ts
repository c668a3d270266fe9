import { join } from 'node:path';
import process from 'node:process';
import { buildFolder, investigationFolder } from '../../src/disk/folder.ts';
import { readFiles } from '../../src/disk/loader.ts';
import { siteAddress } from '../../src/build/site-address.ts';
import { project } from '../support/build-site.ts';
import { serve } from '../support/serve.ts';
import { auditAccess } from './axe.ts';
import { auditFirefox } from './firefox.ts';
import { auditLighthouse } from './lighthouse.ts';

// Audits the site that is built: all of it, or `axe` alone, `firefox` alone, or `lighthouse` alone with a number of runs.
const [what = 'all', runs = '5'] = process.argv.slice(2);
const investigation = investigationFolder();
const folder = join(buildFolder(investigation, project), 'dist');
const served = await serve(folder, siteAddress(readFiles(investigation)).pathname);
const faults: string[] = [];
const asked = (name: string) => what === 'all' || what === name;
if (asked('lighthouse')) {
  faults.push(...(await auditLighthouse(folder, served.address, Number(runs))));
}
if (asked('axe')) faults.push(...(await auditAccess(folder, served.address)));
if (asked('firefox')) faults.push(...(await auditFirefox(folder, served.address)));
await served.close();
console.log(faults.length === 0 ? 'Nothing is under the bounds.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
