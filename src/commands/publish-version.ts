import process from 'node:process';
import { addVersion, setPromises } from '../content/yaml/add-version.ts';
import type { Files } from '../content/draft.ts';
import { parseContent } from '../content/parse.ts';
import { examine } from '../checks/examine.ts';
import { build } from '../model/build.ts';
import { keepEnds, type Ledger, renewLedger, writeLedger } from '../model/ledger.ts';
import { renderReport } from '../problems/report.ts';
import { openFolder } from './open-folder.ts';
import { readInvestigation } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';
import { collectPromises } from '../exports/promises.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run publish-version -- <number> <date> "<what changed>"
Promises every id that stands: writes content/ledger.json, and names the version in content/investigation.yaml.
Until version 1 has been published, run it with 1 as often as need be: the ledger is then made afresh.`;

const headPath = 'content/investigation.yaml';
const ledgerPath = 'content/ledger.json';
const [number = '', date = '', what = '', ...more] = process.argv.slice(2);
const wellFormed = /^[1-9]\d*$/u.test(number) && /^\d{4}-\d{2}-\d{2}$/u.test(date);
if (!wellFormed || what.trim() === '' || more.length > 0) stop(usage);

const version = Number(number);
const folder = openFolder();
const read = readInvestigation(folder);
if (read.problems.length > 0) stop(renderReport(read.problems));
const files = new Map(read.files);
const old = readLedger(files);
const first = version === 1 && old.version <= 1;
if (!first && version !== old.version + 1) {
  stop(`The ledger is of version ${old.version}: the next is ${old.version + 1}.`);
}
// A ledger that was never published binds nobody: only what is told of ends is kept.
const bound = first ? keepEnds(old) : old;
const head = nameVersion(files);
files.set(headPath, encode(setPromises(head, version, null) ?? head));
files.set(ledgerPath, encode(writeLedger(bound)));

// What the ledger lacks is what is added to it here.
const faults = examine(files).problems.filter(({ ruleId }) => ruleId !== 'ledger-lost');
if (faults.length > 0) stop(renderReport(faults));
const { investigation } = build(files, parseContent(files).drafts);
const renewed = renewLedger(bound, collectPromises(investigation), version);
files.set(ledgerPath, encode(writeLedger(renewed)));
files.set(headPath, encode(promise(head, renewed.ids.length)));
const problemsAfter = examine(files).problems;
if (problemsAfter.length > 0) stop(renderReport(problemsAfter));
for (const path of [headPath, ledgerPath]) {
  overwriteFile(folder, path, files.get(path) ?? new Uint8Array());
}
const added = renewed.ids.filter(({ since }) => since === version).length;
console.log(
  `Wrote ${ledgerPath}: version ${version}, ${renewed.ids.length} ids, ${added} of them new. Commit it with ${headPath}.`,
);

function readLedger(from: Files): Ledger {
  const { drafts, problems: faults } = parseContent(from);
  return drafts.ledger?.value ?? stop(renderReport(faults));
}

/** The text of investigation.yaml in which the version says how many ids it promises. */
function promise(text: string, count: number): string {
  const line = `promises: ${count}`;
  return (
    setPromises(text, version, count) ??
    stop(`Add to version ${version} in ${headPath}, on a line of its own: ${line}`)
  );
}

/** The text of investigation.yaml in which this version is named with this date. */
function nameVersion(from: Files): string {
  const { drafts, problems: faults } = parseContent(from);
  const head = drafts.investigation?.value ?? stop(renderReport(faults));
  const text = new TextDecoder().decode(from.get(headPath));
  const named = head.versions.find((each) => each.version === version);
  if (named?.date === date && named.what === what) return text;
  if (named !== undefined) {
    stop(
      `${headPath} says of version ${version}: ${named.date}, “${named.what}”. Change it there, or say the same.`,
    );
  }
  const longer = addVersion(text, { version, date, what });
  if (longer !== null) return longer;
  const lines = [`  - version: ${version}`, `    date: '${date}'`, `    what: ${what}`].join('\n');
  return stop(`Add to versions in ${headPath}, a block of lines:\n\n${lines}`);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
