import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  beginBuild,
  loadNative,
  type Native,
  publishSite,
  siteFolders,
} from '../../../src/disk/publish.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a site of which every file says the same. */
function writeSite(at: string, says: string): void {
  for (const path of ['index.html', 'a/index.html', 'b/c/d.txt']) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), says);
  }
}

/** What all files of the public folder say; a site that is not whole says something else. */
function published(): string {
  const { published: at } = siteFolders(folder);
  const files = ['index.html', 'a/index.html', 'b/c/d.txt'].map((path) => join(at, path));
  return [...new Set(files.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '-')))]
    .sort()
    .join();
}

const refusing = (code: string): Native => ({
  tryLock: () => true,
  swapSync: () => {
    throw Object.assign(new Error(code), { code });
  },
});

describe.each([
  { system: 'that exchanges folders in one step', load: loadNative },
  { system: 'whose library does not run', load: () => Promise.resolve(null) },
  { system: 'that cannot exchange folders', load: () => Promise.resolve(refusing('EINVAL')) },
])('on a system $system', ({ load }) => {
  test('a site takes the place of the one before it, and nothing is left over', async () => {
    const folders = siteFolders(folder);
    const native = await load();
    expect(beginBuild(folders, native)).toBe(true);
    for (const says of ['one', 'two', 'three']) {
      writeSite(folders.building, says);
      publishSite(folders, native);
      expect(published()).toBe(says);
      expect(readdirSync(folder).sort()).toEqual(['.building', 'dist']);
      expect(readdirSync(join(folder, '.building'))).not.toContain('site');
    }
  });

  test('what a build left that was killed is gone, and the site is as it was', async () => {
    const folders = siteFolders(folder);
    writeSite(folders.published, 'old');
    writeSite(folders.building, 'half');
    beginBuild(folders, await load());
    expect(existsSync(folders.building)).toBe(false);
    expect(published()).toBe('old');
  });
});

test('the disk refuses: the old site stands', () => {
  const folders = siteFolders(folder);
  writeSite(folders.published, 'old');
  expect(() => publishSite(folders, null)).toThrow('ENOENT');
  expect(published()).toBe('old');
  writeSite(folders.building, 'new');
  expect(() => publishSite(folders, refusing('EIO'))).toThrow('EIO');
  expect(published()).toBe('old');
});

test('killed between two renames: the next build puts the old site back', () => {
  const folders = siteFolders(folder);
  writeSite(folders.previous, 'old');
  writeSite(folders.building, 'new');
  beginBuild(folders, null);
  expect(published()).toBe('old');
});

test('one build at a time works in a folder; the lock of one that was killed binds nobody', async () => {
  const native = await loadNative();
  expect(native).not.toBeNull();
  const script = `
    import { beginBuild, loadNative, siteFolders } from ${JSON.stringify(join(import.meta.dirname, '../../../src/disk/publish.ts'))};
    console.log(beginBuild(siteFolders(${JSON.stringify(folder)}), await loadNative()));
    setInterval(() => undefined, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const said = await new Promise<string>((resolve) => {
    other.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  expect(said).toBe('true');
  expect(beginBuild(siteFolders(folder), native)).toBe(false);
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('close', resolve));
  expect(beginBuild(siteFolders(folder), native)).toBe(true);
});

test('killed at any moment while sites are exchanged without pause, one whole site stands', async () => {
  const at = join(import.meta.dirname, '../../../src/disk/publish.ts');
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { beginBuild, loadNative, publishSite, siteFolders } from ${JSON.stringify(at)};
    const folders = siteFolders(${JSON.stringify(folder)});
    const native = await loadNative();
    beginBuild(folders, native);
    for (let n = 0; ; n += 1) {
      for (const path of ['index.html', 'a/index.html', 'b/c/d.txt']) {
        const file = folders.building + '/' + path;
        mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
        writeFileSync(file, String(n));
      }
      publishSite(folders, native);
      if (n === 0) console.log('begun');
    }`;
  const seen = new Set<string>();
  for (const wait of [0, 1, 2, 3, 5, 8, 13, 21]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(published()).toMatch(/^\d+$/);
    seen.add(published());
  }
  expect(seen.size).toBeGreaterThan(1);
});
