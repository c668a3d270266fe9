import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { hashFile, writeManifest } from '../../../src/build/manifest.ts';
import { packCopy } from '../../../src/build/offline/copy.ts';
import { isSigned, signManifest } from '../../../src/build/signature.ts';
import { verifyFolder, verifyZip } from '../../../src/build/verify/verify.ts';

const root = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const facts = { title: 'A title', version: '1', articles: 3 };
const files = new Map([
  ['index.html', strToU8('<!doctype html><p>One</p>')],
  ['claims/a/index.html', strToU8('<!doctype html><p>Two</p>')],
  ['data/empty.csv', new Uint8Array()],
  ['data/random.bin', new Uint8Array(randomBytes(300))],
]);

const pem = { type: 'pkcs8', format: 'pem' } as const;
const keys = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export(pem).toString(),
    publicKey: publicKey.export({ ...pem, type: 'spki' }).toString(),
  };
};
const own = keys();
const sign = (manifest: string) => signManifest(manifest, own.privateKey);

/** A folder with a site, its manifest and, where it is signed, its signature. */
function writeFolder(name: string, signed: boolean): string {
  const folder = join(root, name);
  const hashes = [...files].map(([path, bytes]) => hashFile(path, bytes));
  const manifest = writeManifest(facts, hashes);
  const all = new Map<string, Uint8Array>([
    ...files,
    ['manifest.json', strToU8(manifest)] as const,
  ]);
  if (signed) all.set('manifest.json.sig', sign(manifest));
  for (const [path, bytes] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

describe.each([
  { name: 'unsigned', signed: false, key: null },
  { name: 'signed', signed: true, key: own.publicKey },
])('a site that is $name', ({ name, signed, key }) => {
  const folder = writeFolder(name, signed);
  const paths = [...files.keys(), 'manifest.json', ...(signed ? ['manifest.json.sig'] : [])];
  const { zip } = packCopy(files, facts, signed ? sign : null);

  /** What is told of the folder when something was done to a copy of it. */
  function after(change: (at: string) => void): string[] {
    const at = join(root, `${name}-changed`);
    cpSync(folder, at, { recursive: true });
    change(at);
    const told = verifyFolder(at, key);
    rmSync(at, { recursive: true });
    return told;
  }

  test('is whole as it was written, in a folder and in a zip', () => {
    expect(verifyFolder(folder, key)).toEqual([]);
    expect(verifyZip(zip, key)).toEqual([]);
  });

  test('any byte of any file that is changed is told', () => {
    const bytes = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (...at) => {
          const [path, place, by] = at;
          const old = bytes.get(path) ?? new Uint8Array();
          if (old.length === 0) return;
          const changed = Uint8Array.from(old);
          changed[place % old.length] = ((old[place % old.length] ?? 0) + by) % 256;
          writeFileSync(join(folder, path), changed);
          const told = verifyFolder(folder, key);
          writeFileSync(join(folder, path), old);
          expect(told).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any byte of the zip that is changed, taken out or put in is told', () => {
    const change = fc.constantFrom('changed', 'missing', 'added');
    fc.assert(
      fc.property(change, fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (...at) => {
        const [kind, place, by] = at;
        const old = zip[place] ?? 0;
        const middle = { changed: [(old + by) % 256], missing: [], added: [old, by] }[kind];
        const other = Buffer.concat([
          zip.slice(0, place),
          Buffer.from(middle),
          zip.slice(place + 1),
        ]);
        expect(verifyZip(other, key)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a file in the zip that says that it is longer than it can be is not unpacked', () => {
    const entry = Buffer.from(zip).indexOf('PK\u0001\u0002', 'latin1');
    const other = Buffer.from(zip);
    other.writeUInt32LE(0xfffffff0, entry + 24);
    expect(verifyZip(other, key)).toEqual(['This is no zip that can be unpacked.']);
  });

  test('what is missing or added is named, whatever it is', () => {
    expect(after((at) => rmSync(join(at, 'index.html')))).toEqual(['missing: index.html']);
    expect(after((at) => writeFileSync(join(at, 'data/x.csv'), ''))).toEqual(['added: data/x.csv']);
    expect(after((at) => writeFileSync(join(at, '.x'), ''))).toEqual(['added: .x']);
    expect(after((at) => symlinkSync('index.html', join(at, 'x.html')))).toEqual([
      'added: x.html (symbolic link)',
    ]);
    expect(after((at) => writeFileSync(join(at, 'index.html'), ''))).toEqual([
      'changed: index.html',
    ]);
    expect(after((at) => rmSync(join(at, 'manifest.json')))).toEqual(['missing: manifest.json']);
    expect(after((at) => writeFileSync(join(at, 'manifest.json'), '[]'))[0]).toMatch(/no manifest/);
  });

  test('facts that are written anew are told, since the manifest has its own hash', () => {
    const retitled = (at: string) => {
      const path = join(at, 'manifest.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('A title', 'Another'));
    };
    expect(after(retitled)[0]).toBe('changed: manifest.json');
  });

  test('a zip whose files are right but packed otherwise is told', () => {
    const unpacked = unzipSync(zip);
    const repacked = (settings: object) => zipSync(unpacked, settings);
    expect(verifyZip(repacked({ level: 0, mtime: '1980-01-01 00:00:00' }), key)).toEqual([
      'changed: the archive itself, between its files',
    ]);
    expect(verifyZip(strToU8('no zip'), key)).toEqual(['This is no zip that can be unpacked.']);
  });
});

describe('a signature', () => {
  const folder = writeFolder('for-keys', true);

  test('of another key, or one that nobody can check, is told', () => {
    expect(verifyFolder(folder, keys().publicKey)[0]).toMatch(/no signature of this manifest/);
    expect(verifyFolder(folder, null)[0]).toMatch(/no public key was given/);
    rmSync(join(folder, 'manifest.json.sig'));
    expect(verifyFolder(folder, own.publicKey)).toEqual(['missing: manifest.json.sig']);
  });

  test('is of the whole manifest', () => {
    expect(isSigned('one', sign('one'), own.publicKey)).toBe(true);
    expect(isSigned('one ', sign('one'), own.publicKey)).toBe(false);
  });

  test('a key that is none, or of another kind, is told in a sentence', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => signManifest('one', 'x')).toThrow('The key given is not a private Ed25519 key');
    expect(() => signManifest('one', rsa.privateKey.export(pem).toString())).toThrow(
      'of another kind (rsa)',
    );
    expect(() => isSigned('one', new Uint8Array(64), '')).toThrow('not a public Ed25519 key');
  });
});
