import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, readInvestigation } from '../../../src/disk/loader.ts';
import { examineFolder, examineRead } from '../../../src/disk/reading.ts';
import { fixtureFolder } from '../../support/fixtures.ts';

let folder = '';
const at = (path: string) => join(folder, path);
const seed = 'seeds/herald.txt';
const claim = 'content/claims/denial.md';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
  cpSync(fixtureFolder('sound'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const digestNow = () => digestOf(readInvestigation(folder));

/** Replaces words of a file, and leaves its dates as they were. */
function replace(path: string, from: string, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  expect(text).toContain(from);
  const { atime, mtime } = statSync(at(path));
  writeFileSync(at(path), text.replace(from, to));
  utimesSync(at(path), atime, mtime);
}

function swap(one: string, other: string): void {
  renameSync(at(one), at('kept'));
  renameSync(at(other), at(one));
  renameSync(at('kept'), at(other));
}

describe('a build whose files were read sees at its end', () => {
  test.each<readonly [string, () => void]>([
    ['a line more', () => appendFileSync(at(seed), '\nOne more line.\n')],
    ['a letter for a letter, with the old date', () => replace(seed, 'for weeks', 'for weaks')],
    ['a white space at an end', () => appendFileSync(at(seed), ' ')],
    ['other line ends', () => replace(seed, '\n', '\r\n')],
    ['a mark before all', () => replace(seed, 'Mill', '\ufeffMill')],
    ['an accent put apart', () => replace(seed, 'cellar', 'ce\u0301llar')],
    ['a file cut off', () => truncateSync(at(seed), 100)],
    ['a file emptied', () => truncateSync(at(seed), 0)],
    ['a label', () => replace(claim, 'label: The denial', 'label: The refusal')],
    ['a comment', () => replace('content/actors.yaml', '- id: odo', '# A note.\n- id: odo')],
    ['a line of the ledger', () => replace('content/ledger.json', '"version": 1', '"version": 2')],
    ['a file gone', () => rmSync(at(claim))],
    ['a folder gone', () => rmSync(at('content/events'), { recursive: true })],
    ['all gone', () => rmSync(at('content'), { recursive: true })],
    ['a file more', () => writeFileSync(at('content/hedges.yaml'), '[]\n')],
    ['an empty file more', () => writeFileSync(at('content/claims/x.md'), '')],
    ['a file of no use more', () => writeFileSync(at('seeds/notes.doc'), 'x')],
    ['another name', () => renameSync(at(claim), at('content/claims/denials.md'))],
    ['another case of a name', () => renameSync(at(claim), at('content/claims/Denial.md'))],
    ['two files that change places', () => swap(claim, 'content/claims/complaint.md')],
    [
      'a link to the same bytes',
      () => {
        renameSync(at(seed), at('kept.txt'));
        symlinkSync(at('kept.txt'), at(seed));
      },
    ],
    [
      'a pipe',
      () => {
        rmSync(at(seed));
        execFileSync('mkfifo', [at(seed)]);
      },
    ],
    [
      'a folder in the place of a file',
      () => {
        rmSync(at(seed));
        mkdirSync(at(seed));
      },
    ],
    [
      'a file in the place of a folder',
      () => {
        rmSync(at('content/events'), { recursive: true });
        writeFileSync(at('content/events'), 'x');
      },
    ],
    ['the end of one file at the start of the next', () => moveEnd()],
  ])('%s', (_, change) => {
    const { digest } = examineFolder(folder);
    expect(digestNow()).toBe(digest);
    change();
    expect(digestNow()).not.toBe(digest);
  });

  test.each<readonly [string, () => void]>([
    ['another date of a file', () => utimesSync(at(seed), 1, 1)],
    ['other rights of a file', () => chmodSync(at(seed), 0o600)],
    ['another name of the same file elsewhere', () => linkSync(at(seed), at('kept.txt'))],
    ['the same bytes written anew', () => writeFileSync(at(seed), readFileSync(at(seed)))],
    ['a file beside the two folders', () => writeFileSync(at('notes.txt'), 'x')],
    ['a file that an editor keeps for itself', () => writeFileSync(at('seeds/.swp'), 'x')],
    ['an empty folder', () => mkdirSync(at('content/new'))],
  ])('no change in %s', (_, change) => {
    const { digest } = examineFolder(folder);
    change();
    expect(digestNow()).toBe(digest);
  });
});

/** Moves the last bytes of a file to the start of the one that is read after it. */
function moveEnd(): void {
  const [one, other] = ['content/claims/complaint.md', claim].map((path) => readFileSync(at(path)));
  const cut = (one?.length ?? 0) - 20;
  writeFileSync(at('content/claims/complaint.md'), one?.subarray(0, cut) ?? '');
  writeFileSync(
    at(claim),
    Buffer.concat([one?.subarray(cut) ?? Buffer.of(), other ?? Buffer.of()]),
  );
}

test('a digest tells where one file ends and the next begins', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const two = new Map([
    ['a', bytes('x')],
    ['b', bytes('y')],
  ]);
  const one = new Map([['a', bytes('xb\u00001\u0000y')]]);
  const digest = (files: ReadonlyMap<string, Uint8Array>) => digestOf({ files, problems: [] });
  expect(digest(one)).not.toBe(digest(two));
});

test('what was read once stays as it was read, whatever becomes of the files', () => {
  const read = readInvestigation(folder);
  replace(claim, 'label: The denial', 'label: The refusal');
  rmSync(at(seed));
  const { investigation, problems, digest } = examineRead(read);
  expect(problems).toEqual([]);
  expect(investigation?.claims.map(({ label }) => label)).toContain('The denial');
  expect(digest).toBe(digestOf(read));
  expect(digest).not.toBe(digestNow());
});
