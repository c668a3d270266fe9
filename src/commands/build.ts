import process from 'node:process';
import { openFolder } from './open-folder.ts';
import { examineFolder } from '../disk/reading.ts';
import { renderReport } from '../problems/report.ts';
import { publishReading } from './publish-reading.ts';
import { stop } from './stop.ts';
import { summarise } from './summary.ts';

const usage = `Usage: npm run build
Checks the investigation in the folder named by INVESTIGATION (default: this one), builds its site beside
the public folder, verifies it, and puts it in the public folder's place. If anything fails, that stays as it was.`;

if (process.argv.length > 2) stop(usage);

const reading = examineFolder(openFolder());
if (reading.investigation === null) stop(renderReport(reading.problems));
console.log(`${renderReport([])}\n${summarise(reading.investigation)}`);
await publishReading(reading);
