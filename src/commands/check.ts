import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { mendAll } from '../checks/mend.ts';
import { readInvestigation } from '../disk/loader.ts';
import { examineRead } from '../disk/reading.ts';
import { overwriteFile } from '../disk/writer.ts';
import { renderReport } from '../problems/report.ts';
import { describeFolder, openFolder } from './open-folder.ts';
import { stop } from './stop.ts';
import { summarise } from './summary.ts';
import { tellMended } from './tell-mended.ts';

const usage = `Usage: npm run check -- [folder] [--fix]
Checks seeds/ and content/ of the folder (default: the one named by INVESTIGATION, or this one).
--fix makes the changes that are certain, and shows each.`;

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('-'));
const flags = args.filter((arg) => arg.startsWith('-'));
if (folders.length > 1 || flags.some((flag) => flag !== '--fix')) stop(usage);

const start = performance.now();
const folder = openFolder(folders[0]);
let read = readInvestigation(folder);
console.log(describeFolder(folder, read.files));
if (flags.length > 0) {
  const { files, changed, mended } = mendAll(read.files);
  for (const path of changed) overwriteFile(folder, path, files.get(path) ?? new Uint8Array());
  console.log(tellMended(mended));
  read = readInvestigation(folder);
}
const { investigation, problems } = examineRead(read);
const seconds = (performance.now() - start) / 1000;

console.log(renderReport(problems));
if (investigation === null) process.exitCode = 1;
else console.log(`${summarise(investigation)}\nChecked in ${seconds.toFixed(2)} s.`);
