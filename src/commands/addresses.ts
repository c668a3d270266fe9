import { type Ask, judgeAll, listOutside } from '../build/addresses.ts';
import { readInvestigation } from '../disk/loader.ts';
import { examineRead } from '../disk/reading.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const patience = 20_000;
const atOnce = 8;

// Asks for every address outside the site, and says which are dead: before a version is published, never in a build.
const { investigation } = examineRead(readInvestigation(openFolder()));
if (investigation === null) stop('The investigation has problems: npm run check tells them.');

const ask: Ask = async (address) => {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { status } = await fetch(address, { method, signal: AbortSignal.timeout(patience) });
      // Some hosts know no HEAD.
      if (status < 400 || method === 'GET') return status;
    } catch {
      if (method === 'GET') return null;
    }
  }
  return null;
};

const judged = await judgeAll(listOutside(investigation), ask, atOnce);
const told = judged.filter((each) => each.judged !== 'answers');
for (const { address, of, status, judged: thought } of told) {
  console.log(`${thought}: ${status ?? 'no answer'}: ${address} (${of.join('; ')})`);
}
const count = (kind: string) => judged.filter((each) => each.judged === kind).length;
console.log(
  `${judged.length} addresses: ${count('answers')} answer, ${count('dead')} dead, ${count('unknown')} do not say so to a program.`,
);
if (count('dead') > 0)
  stop('An archived copy can be named beside an address: archived, in content/documents.yaml.');
