import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, readFiles, readInvestigation } from '../../../src/disk/loader.ts';
import { overwriteFile, writeNewFile } from '../../../src/disk/writer.ts';
import { articleLimits } from '../../../src/text/article.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, bytes: string | Uint8Array = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

describe('reading a folder', () => {
  test('takes the files of content/ and seeds/, by path, in the order of code units', () => {
    for (const path of ['seeds/b.txt', 'content/Z.md', 'content/a/b.md', 'content/a.md', 'x.md']) {
      write(path);
    }
    expect([...readFiles(folder).keys()]).toEqual([
      'content/Z.md',
      'content/a.md',
      'content/a/b.md',
      'seeds/b.txt',
    ]);
  });

  test('gives the bytes as they are', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    write('seeds/a.txt', bytes);
    write('seeds/empty.txt', '');
    const files = readFiles(folder);
    expect([...(files.get('seeds/a.txt') ?? [])]).toEqual([...bytes]);
    expect(files.get('seeds/empty.txt')).toHaveLength(0);
  });

  test('leaves out what begins with a dot', () => {
    write('content/.hidden.md');
    write('content/.git/config');
    write('content/a.md');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/.link'));
    const { files, problems } = readInvestigation(folder);
    expect([...files.keys()]).toEqual(['content/a.md']);
    expect(problems).toEqual([]);
  });

  test('tells of everything that is no plain file, and neither follows it nor waits for it', () => {
    write('outside/secret.txt');
    write('outside/b.md');
    write('content/a.md');
    symlinkSync(join(folder, 'outside'), join(folder, 'seeds'));
    symlinkSync(join(folder, 'outside/secret.txt'), join(folder, 'content/b.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/c.md'));
    symlinkSync('a.md', join(folder, 'content/d.md'));
    symlinkSync(join(folder, 'content/e.md'), join(folder, 'content/e.md'));
    symlinkSync(join(folder, 'outside'), join(folder, 'content/events'));
    symlinkSync('/dev/zero', join(folder, 'content/f.md'));
    execFileSync('mkfifo', [join(folder, 'content/g.md')]);
    const { files, problems } = readInvestigation(folder);
    expect([...files.keys()]).toEqual(['content/a.md']);
    expect(problems.map(({ file, ruleId, actual }) => [file, ruleId, actual])).toEqual([
      ...['b.md', 'c.md', 'd.md', 'e.md', 'events', 'f.md'].map((name) => [
        `content/${name}`,
        'file-not-plain',
        'symbolic link',
      ]),
      ['content/g.md', 'file-not-plain', 'pipe'],
      ['seeds', 'file-not-plain', 'symbolic link'],
    ]);
  });

  test('tells of a name that is no UTF-8, and of a file in the place of a folder', () => {
    write('content/a.md');
    write('seeds');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/content/b`), Buffer.from([0xff])]), '');
    const told = readInvestigation(folder).problems.map(({ file, note }) => [file, note]);
    expect(told).toEqual([
      ['content/b\u{fffd}', 'Its name is not UTF-8.'],
      ['seeds', 'A folder belongs here.'],
    ]);
  });

  test('tells of what may not be read', () => {
    write('content/a.md');
    write('content/b/c.md');
    chmodSync(join(folder, 'content/a.md'), 0);
    chmodSync(join(folder, 'content/b'), 0);
    chmodSync(folder, 0o755);
    const { problems } = asAnybody(() => readInvestigation(folder));
    expect(problems.map(({ file, note }) => [file, note])).toEqual([
      ['content/a.md', 'The disk says EACCES.'],
      ['content/b', 'The disk says EACCES.'],
    ]);
  });

  test.each([
    { size: articleLimits.bytes - 1, read: articleLimits.bytes - 1 },
    { size: articleLimits.bytes, read: articleLimits.bytes },
    { size: articleLimits.bytes + 1, read: articleLimits.bytes + 1 },
    { size: articleLimits.bytes * 8, read: articleLimits.bytes + 1 },
  ])('reads $read bytes of $size', ({ size, read }) => {
    write('seeds/a.txt', new Uint8Array(size));
    expect(readFiles(folder).get('seeds/a.txt')).toHaveLength(read);
  });

  test('finds nothing where there is nothing', () => {
    expect(readFiles(folder).size).toBe(0);
    expect(readFiles(join(folder, 'nowhere')).size).toBe(0);
  });
});

/** Runs a function as a user who may not read everything, as the root of the system may. */
function asAnybody<T>(run: () => T): T {
  const own = process.geteuid?.() ?? -1;
  if (own !== 0) return run();
  process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    process.seteuid?.(own);
  }
}

describe('the digest', () => {
  test('changes with every byte, path, addition and loss, and with nothing else', () => {
    write('content/a.md', 'ab');
    write('content/b.md', 'c');
    const digests = [digestOf(readInvestigation(folder))];
    expect(digestOf(readInvestigation(folder))).toBe(digests[0]);
    const changes = [
      () => write('content/a.md', 'a'),
      () => write('content/b.md', 'bc'),
      () => write('content/c.md', ''),
      () => rmSync(join(folder, 'content/b.md')),
      () => write('seeds/b.md', 'bc'),
    ];
    for (const change of changes) {
      change();
      digests.push(digestOf(readInvestigation(folder)));
    }
    expect(new Set(digests).size).toBe(changes.length + 1);
  });
});

describe('the writer', () => {
  test('writes a new file and never over one that is there', () => {
    expect(writeNewFile(folder, 'content/articles/a.md', 'one')).toBe(true);
    expect(writeNewFile(folder, 'content/articles/a.md', 'two')).toBe(false);
    const bytes = readFiles(folder).get('content/articles/a.md');
    expect(new TextDecoder().decode(bytes)).toBe('one');
  });

  test('writes a file beside the one that is there, and leaves nothing when the disk refuses', () => {
    write('content/a.md', 'one');
    const before = statSync(join(folder, 'content/a.md')).ino;
    overwriteFile(folder, 'content/a.md', new TextEncoder().encode('two'));
    expect(readFileSync(join(folder, 'content/a.md'), 'utf8')).toBe('two');
    expect(statSync(join(folder, 'content/a.md')).ino).not.toBe(before);
    write('content/b.md/c.md');
    expect(() => overwriteFile(folder, 'content/b.md', new Uint8Array())).toThrow('EISDIR');
    expect(readdirSync(join(folder, 'content'))).toEqual(['a.md', 'b.md']);
  });

  test('does not write through a link', () => {
    write('content/articles/other.md', 'one');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/articles/a.md'));
    expect(writeNewFile(folder, 'content/articles/a.md', 'two')).toBe(false);
  });
});
