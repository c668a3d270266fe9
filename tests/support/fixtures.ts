import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Files } from '../../src/content/draft.ts';
import { examine } from '../../src/checks/examine.ts';
import type { Investigation } from '../../src/model/types.ts';
import { renderReport } from '../../src/problems/report.ts';
import { type Read, readFiles, readInvestigation } from '../../src/disk/loader.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The folder of a fixture that is an investigation, or part of one. */
export function fixtureFolder(name: 'sound' | 'full' | 'hostile' | 'spending'): string {
  return join(fixtures, name);
}

/** The sound investigation, on which every rule's fixture rests. */
export function readSound(): Files {
  return readFiles(fixtureFolder('sound'));
}

/** The sound investigation with more laid over it, so that it has some of everything. */
export function readFull(): Files {
  return new Map([...readSound(), ...readFiles(fixtureFolder('full'))]);
}

/** The investigation in files that have no problem; throws with the report where they have one. */
export function examined(files: Files): Investigation {
  const { investigation, problems } = examine(files);
  if (investigation === null || problems.length > 0) throw new Error(renderReport(problems));
  return investigation;
}

/** The rules that have a fixture. */
export function listRuleFixtures(): string[] {
  return readdirSync(join(fixtures, 'rules')).sort();
}

/** The sound investigation with the files of a rule's fixture laid over it. */
export function readRuleFixture(rule: string): Read {
  const files = new Map(readSound());
  const own = readInvestigation(join(fixtures, 'rules', rule));
  for (const [path, bytes] of own.files) {
    if (path.endsWith('.deleted')) files.delete(path.slice(0, -'.deleted'.length));
    else if (path.endsWith('.repeated'))
      files.set(path.slice(0, -'.repeated'.length), repeat(bytes));
    else files.set(path, bytes);
  }
  return { files, problems: own.problems };
}

/** Words of a file to be replaced: its path under content/ or seeds/, what stands there, and what shall. */
export type Edit = readonly [path: string, from: string, to: string];

/** The sound investigation with words of its files replaced. */
export function alterSound(...edits: readonly Edit[]): Files {
  const files = new Map(readSound());
  for (const [path, from, to] of edits) {
    const text = new TextDecoder().decode(files.get(path));
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”.`);
    files.set(path, new TextEncoder().encode(text.replace(from, () => to)));
  }
  return files;
}

/** What is told of the sound investigation with words of its files replaced: rules, and what was written. */
export function tellAltered(...edits: readonly Edit[]): string[] {
  return examine(alterSound(...edits)).problems.map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
}

/** The rules that are told of the sound investigation with words of its files replaced, each once. */
export function tellRules(...edits: readonly Edit[]): string[] {
  return [...new Set(examine(alterSound(...edits)).problems.map(({ ruleId }) => ruleId))];
}

/** The report that a fixture expects; with UPDATE_FIXTURES=1 it is first written anew, but never in CI. */
export function readExpected(rule: string, report: string): string {
  const path = join(fixtures, 'rules', rule, 'expected.txt');
  if (process.env['UPDATE_FIXTURES'] === '1') {
    if (process.env['CI']) throw new Error('Fixtures are not refreshed in CI.');
    writeFileSync(path, `${report}\n`);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A large file, stored as its recipe. */
function repeat(recipe: Uint8Array): Uint8Array {
  const { before, text, times, after } = JSON.parse(new TextDecoder().decode(recipe)) as {
    readonly before: string;
    readonly text: string;
    readonly times: number;
    readonly after: string;
  };
  return new TextEncoder().encode(before + text.repeat(times) + after);
}
