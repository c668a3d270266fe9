import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, readFiles } from '../../../src/disk/loader.ts';
import { writeNewFile } from '../../../src/disk/writer.ts';
import { limits } from '../../../src/text/article.ts';

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

  test('leaves out what begins with a dot, and links to files and folders', () => {
    write('outside/secret.txt');
    write('content/.hidden.md');
    write('content/.git/config');
    write('content/a.md');
    symlinkSync(join(folder, 'outside'), join(folder, 'seeds'));
    symlinkSync(join(folder, 'outside/secret.txt'), join(folder, 'content/b.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/c.md'));
    expect([...readFiles(folder).keys()]).toEqual(['content/a.md']);
  });

  test.each([
    { size: limits.bytes - 1, read: limits.bytes - 1 },
    { size: limits.bytes, read: limits.bytes },
    { size: limits.bytes + 1, read: limits.bytes + 1 },
    { size: limits.bytes * 8, read: limits.bytes + 1 },
  ])('reads $read bytes of $size', ({ size, read }) => {
    write('seeds/a.txt', new Uint8Array(size));
    expect(readFiles(folder).get('seeds/a.txt')).toHaveLength(read);
  });

  test('finds nothing where there is nothing', () => {
    expect(readFiles(folder).size).toBe(0);
    expect(readFiles(join(folder, 'nowhere')).size).toBe(0);
  });
});

describe('the digest', () => {
  test('changes with every byte, path, addition and loss, and with nothing else', () => {
    write('content/a.md', 'ab');
    write('content/b.md', 'c');
    const digests = [digestOf(readFiles(folder))];
    expect(digestOf(readFiles(folder))).toBe(digests[0]);
    const changes = [
      () => write('content/a.md', 'a'),
      () => write('content/b.md', 'bc'),
      () => write('content/c.md', ''),
      () => rmSync(join(folder, 'content/b.md')),
      () => write('seeds/b.md', 'bc'),
    ];
    for (const change of changes) {
      change();
      digests.push(digestOf(readFiles(folder)));
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

  test('does not write through a link', () => {
    write('content/articles/other.md', 'one');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'content/articles/a.md'));
    expect(writeNewFile(folder, 'content/articles/a.md', 'two')).toBe(false);
  });
});
