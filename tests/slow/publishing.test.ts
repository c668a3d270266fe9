import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyFolder, verifyZip } from '../../src/build/verify/verify.ts';
import { buildFolder } from '../../src/disk/folder.ts';
import { siteFolders } from '../../src/disk/publish.ts';
import { childEnv, copyInvestigation, project } from '../support/build-site.ts';
import { fixtureFolder } from '../support/fixtures.ts';
import { hashFiles, listFiles } from '../support/site-files.ts';

/** How often each is tried; `npm run test:kills` tries more, of a new seed each time. */
const kills = Number(process.env['KILLS'] ?? 2);
const interrupts = Number(process.env['INTERRUPTS'] ?? 1);
const changes = Number(process.env['CHANGES'] ?? 40);
const seed = Number(process.env['SEED'] ?? 1);

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const signing = {
  MANIFEST_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};

/** As many milliseconds as so many builds take on a machine that is busy. */
const patience = (builds: number) => 240_000 + builds * 120_000;

let investigation = '';
let old: Readonly<Record<string, string>> = {};
let took = 0;
const random = makeRandom(seed);
const folders = () => siteFolders(buildFolder(investigation, project));
const headPath = () => join(investigation, 'content/investigation.yaml');

beforeAll(async () => {
  console.log(`SEED=${seed}`);
  investigation = await copyInvestigation(fixtureFolder('sound'));
  const start = performance.now();
  const first = await end(startBuild({ ...signing, NODE_ENV: 'development' }));
  took = performance.now() - start;
  expect(first.output).toContain('Complete!');
  old = hashFiles(folders().published);
  const head = readFileSync(headPath(), 'utf8');
  writeFileSync(headPath(), head.replace('The flour of Tavelby', 'The flour of Tavelby again'));
});

afterAll(() => rm(investigation, { recursive: true, force: true }));

/** A pseudo-random number from 0 to 1, excluded, each time. */
function makeRandom(from: number): () => number {
  let state = from;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Starts the command that builds the investigation, from the project or from a copy of it. */
function startBuild(env: NodeJS.ProcessEnv = {}, cwd = project, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [...args, 'src/commands/build.ts'], {
    cwd,
    env: { ...childEnv(), INVESTIGATION: investigation, ...env },
  });
}

function end(child: ChildProcess, seen: (output: string) => void = () => undefined) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      output += data.toString();
      seen(output);
    });
  }
  return new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Expects the public folder to hold the old site, every byte of it. */
function expectOld(): void {
  expect(hashFiles(folders().published)).toEqual(old);
}

/** Expects the public folder to hold one whole site, the old or the new, and says which. */
function expectWhole(): 'old' | 'new' {
  const { published } = folders();
  expect(verifyFolder(published, key)).toEqual([]);
  const manifest = readFileSync(join(published, 'manifest.json'), 'utf8');
  if (manifest.includes('Tavelby again')) return 'new';
  expectOld();
  return 'old';
}

test('a site that is built in a shell for development has every policy, and its signature is good', () => {
  expect(verifyFolder(folders().published, key)).toEqual([]);
  const pages = Object.keys(old).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  for (const path of pages) {
    const html = readFileSync(join(folders().published, path), 'utf8');
    expect(html, path).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  }
});

describe('verifying', () => {
  test(
    'finds every change of a byte, in the folder and in the zip',
    () => {
      const { published } = folders();
      const paths = listFiles(published);
      const zip = readFileSync(join(published, 'data/site.zip'));
      for (let n = 0; n < changes; n += 1) {
        const path = paths[Math.floor(random() * paths.length)] ?? '';
        const bytes = readFileSync(join(published, path));
        if (bytes.length > 0) {
          writeFileSync(join(published, path), change(bytes));
          const told = verifyFolder(published, key);
          writeFileSync(join(published, path), bytes);
          expect(told, path).not.toEqual([]);
        }
        expect(verifyZip(change(zip), key)).not.toEqual([]);
      }
      expectOld();
    },
    patience(changes / 100),
  );
});

/** Bytes of which one is another. */
function change(bytes: Uint8Array): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const by = 1 + Math.floor(random() * 255);
  return Uint8Array.from(bytes).with(at, ((bytes[at] ?? 0) + by) % 256);
}

test('a page that throws leaves the old site as it was', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'throws-'));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src']) {
    await cp(join(project, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const own = join(copy, 'investigation');
  await mkdir(own);
  for (const name of ['content', 'seeds']) {
    await cp(join(investigation, name), join(own, name), { recursive: true });
  }
  await cp(folders().published, join(own, 'dist'), { recursive: true });
  const page = "export function GET() {\n  throw new Error('This page throws.');\n}\n";
  writeFileSync(join(copy, 'src/pages/zzz.txt.ts'), page);
  const ended = await end(startBuild({ INVESTIGATION: own }, copy));
  expect(ended.code).toBe(1);
  expect(ended.output).toContain('This page throws.');
  expect(ended.output).toContain('Nothing was published');
  expect(hashFiles(join(own, 'dist'))).toEqual(old);
  await rm(copy, { recursive: true });
});

test('a full disk leaves the old site as it was', async () => {
  const env = { ROOM: String(Math.floor(1_800_000 * (0.2 + 0.7 * random()))) };
  const preload = ['--import', join(project, 'tests/support/full-disk.mjs')];
  const ended = await end(startBuild(env, project, preload));
  expect(ended.output).toContain('ENOSPC');
  expect(ended.code).toBe(1);
  expectOld();
});

test('a seed that changes after the first page was made stops the build, which says so', async () => {
  const seedPath = join(investigation, 'seeds/herald.txt');
  const before = readFileSync(seedPath);
  let second: Promise<Ended> | undefined;
  const child = startBuild(signing);
  const ended = await end(child, (output) => {
    if (second !== undefined || !output.includes('generating static routes')) return;
    writeFileSync(seedPath, Buffer.concat([before, Buffer.from('\nOne more line.\n')]));
    second = end(startBuild(signing));
  });
  const other = await second;
  writeFileSync(seedPath, before);
  expect(ended.output).toContain('changed while its site was built');
  expect(ended.output).not.toMatch(/\n\s+at /);
  expect(ended.code).toBe(1);
  expectOld();
  // The other one was started beside it, of a seed that had changed: it publishes nothing either.
  expect(other?.code).toBe(1);
});

test(
  'killed or interrupted at any moment, a build leaves one whole site',
  async () => {
    const signals = [
      ...Array.from({ length: kills }, () => 'SIGKILL' as const),
      ...Array.from({ length: interrupts }, (_, n) => (n % 2 === 0 ? 'SIGINT' : 'SIGTERM')),
    ];
    const left = { old: 0, new: 0 };
    for (const [n, signal] of signals.entries()) {
      if (n % 2 === 0) await endAtRandom(signal);
      else await endNearTheExchange(signal);
      left[expectWhole()] += 1;
    }
    console.log(
      `${signals.length} ended builds left ${left.old} old sites and ${left.new} new ones.`,
    );
    const ended = await end(startBuild(signing));
    expect(ended.output).toContain('Complete!');
    expect(expectWhole()).toBe('new');
  },
  patience(kills + interrupts + 1),
);

async function endAtRandom(signal: NodeJS.Signals): Promise<void> {
  const child = startBuild(signing);
  const ended = end(child);
  const timer = setTimeout(() => child.kill(signal), random() * took);
  await ended;
  clearTimeout(timer);
}

/** Ends a build some milliseconds after its manifest stands: while it is verified, exchanged, or the old one removed. */
async function endNearTheExchange(signal: NodeJS.Signals): Promise<void> {
  const manifest = join(folders().building, 'manifest.json');
  const child = startBuild(signing);
  const ended = end(child);
  while (child.exitCode === null && !existsSync(manifest)) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await new Promise((resolve) => setTimeout(resolve, random() * 400));
  child.kill(signal);
  await ended;
}
