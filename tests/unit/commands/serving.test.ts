import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isBuiltOf, keepStamp, stampOf } from '../../../src/build/built.ts';
import { hashFile, writeManifest } from '../../../src/build/manifest.ts';
import { serveSite } from '../../../src/build/serve-site.ts';
import { listWaiting } from '../../../src/desk/status.ts';
import { project } from '../../support/build-site.ts';
import { alterSound, examined, readSound } from '../../support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'serving-'));
const site = join(folder, 'dist');
const encode = (text: string) => new TextEncoder().encode(text);
const pages = { 'index.html': 'home', 'claims/index.html': 'claims', '404.html': 'nothing' };
mkdirSync(join(site, 'claims'), { recursive: true });
for (const [path, text] of Object.entries(pages)) writeFileSync(join(site, path), text);
const hashes = Object.entries(pages).map(([path, text]) => hashFile(path, encode(text)));
writeFileSync(join(site, 'manifest.json'), writeManifest({}, hashes));
writeFileSync(join(folder, 'secret.txt'), 'secret');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a site that is served', () => {
  test('has its pages under its path, 404 for others, and nothing that lies beside it', async () => {
    const address = await serveSite(site, '/story/', 41_300);
    const get = async (path: string) => {
      const response = await fetch(new URL(path, address));
      return `${response.status} ${await response.text()}`;
    };
    expect(await get('')).toBe('200 home');
    expect(await get('claims/')).toBe('200 claims');
    expect(await get('/')).toBe('200 home');
    expect(await get('none/')).toBe('404 nothing');
    expect(await get('%2e%2e/secret.txt')).not.toContain('secret');
    expect(await get('..%2fsecret.txt')).not.toContain('secret');
    expect(await get('%E0%A4%A')).toMatch(/^404/u);
  });

  test.each(['//', '/\\', 'http://', '/story/../../secret.txt', '*'])(
    'outlives a request for %s, which has nothing',
    async (path) => {
      const address = new URL(await serveSite(site, '/story/', 41_400));
      const status = await new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port: address.port, path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(404);
      expect((await fetch(address)).status).toBe(200);
    },
  );

  test('takes the next port that is free, so that two stand side by side', async () => {
    const one = await serveSite(site, '/', 41_360);
    const two = await serveSite(site, '/', 41_360);
    expect(new URL(one).port).not.toBe(new URL(two).port);
    expect(await (await fetch(two)).text()).toBe('home');
  });
});

describe('a site that is built already', () => {
  const address = new URL('https://example.org/');
  const stamp = stampOf('digest', project, address);

  test('is known again, until anything of it or of what it is made of changes', () => {
    expect(isBuiltOf(folder, stamp)).toBe(false);
    keepStamp(folder, stamp);
    expect(isBuiltOf(folder, stamp)).toBe(true);
    expect(isBuiltOf(folder, stampOf('other', project, address))).toBe(false);
    expect(isBuiltOf(folder, stampOf('digest', project, new URL('https://example.com/')))).toBe(
      false,
    );
    writeFileSync(join(site, 'signs.html'), 'added');
    expect(isBuiltOf(folder, stamp)).toBe(false);
    rmSync(join(site, 'signs.html'));
    expect(isBuiltOf(folder, stamp)).toBe(true);
    writeFileSync(join(site, 'claims/index.html'), 'changed');
    expect(isBuiltOf(folder, stamp)).toBe(false);
  });
});

describe('what waits', () => {
  test('is listed: sentences, claims of one speaker, drafts, ids, reviews', () => {
    const files = new Map(
      alterSound([
        'content/articles/herald.md',
        'no-claim:\n  - words: Rain fell on the whole town all week and the river rose a little.\n    because: It tells the weather.\n',
        'not-yet: [p6s1]\n',
      ]),
    );
    files.set('content/drafts/herald/p1s1--new.md', encode('---\n---\n'));
    const waiting = listWaiting(files, examined(files), ['claim:mouldy-flour', 'claim:new']);
    expect(waiting).toMatchObject({
      notYet: ['herald/p6s1'],
      drafts: ['content/drafts/herald/p1s1--new.md'],
      unpromised: ['claim:new'],
    });
    expect(waiting.oneSpeaker).toEqual(['green-sacks', 'denial', 'said-monday']);
    expect(waiting.unreviewed).toContain('claim:denial');
    expect(waiting.unreviewed).not.toContain('claim:mouldy-flour');
    expect(listWaiting(readSound(), examined(readSound()), []).notYet).toEqual([]);
  });
});
