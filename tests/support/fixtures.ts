import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Files } from '../../src/content/draft.ts';
import { readFiles } from '../../src/site/loader.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The sound investigation, on which every rule's fixture rests. */
export function readSound(): Files {
  return readFiles(join(fixtures, 'sound'));
}

/** The rules that have a fixture. */
export function listRuleFixtures(): string[] {
  return readdirSync(join(fixtures, 'rules')).sort();
}

/** The sound investigation with the files of a rule's fixture laid over it. */
export function readRuleFixture(rule: string): Files {
  const files = new Map(readSound());
  for (const [path, bytes] of readFiles(join(fixtures, 'rules', rule))) {
    if (path.endsWith('.deleted')) files.delete(path.slice(0, -'.deleted'.length));
    else if (path.endsWith('.repeated'))
      files.set(path.slice(0, -'.repeated'.length), repeat(bytes));
    else files.set(path, bytes);
  }
  return files;
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
