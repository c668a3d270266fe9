import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteAddress } from '../../src/build/site-address.ts';
import { buildFolder, investigationFolder } from '../../src/disk/folder.ts';
import { readFiles } from '../../src/disk/loader.ts';
import { project } from '../support/build-site.ts';
import { readThere } from '../support/investigation.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { drawPicture, picturesFolder, readmePictures } from '../support/readme-pictures.ts';
import { serve } from '../support/serve.ts';

// Draws the pictures of the README from the site that is built, and writes beside each the words in it.
const investigation = investigationFolder();
const folder = join(buildFolder(investigation, project), 'dist');
const served = await serve(folder, siteAddress(readFiles(investigation)).pathname);
const browser = await launchBrowser();
for (const each of readmePictures(readThere())) {
  const { words, picture } = await drawPicture(browser, served.address, each);
  const path = join(picturesFolder, each.name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.png`, await picture());
  await writeFile(`${path}.txt`, words);
  console.log(`${path}.png`);
}
await browser.close();
await served.close();
