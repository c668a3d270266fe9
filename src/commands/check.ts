import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { renderReport } from '../problems/report.ts';
import { examineFolder } from '../disk/reading.ts';
import { investigationFolder } from '../disk/folder.ts';
import { stop } from './stop.ts';
import { summarise } from './summary.ts';

const usage = `Usage: npm run check
Checks seeds/ and content/ of the folder named by INVESTIGATION (default: this one).`;

if (process.argv.length > 2) stop(usage);

const start = performance.now();
const { investigation, problems } = examineFolder(investigationFolder());
const seconds = (performance.now() - start) / 1000;

console.log(renderReport(problems));
if (investigation === null) process.exitCode = 1;
else console.log(`${summarise(investigation)}\nChecked in ${seconds.toFixed(2)} s.`);
