import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { siteAddress } from '../../src/build/site-address.ts';
import { readFiles } from '../../src/disk/loader.ts';
import { childEnv, project } from './build-site.ts';

/** A development server over a copy of the project, with whatever it has said so far. */
export interface DevServer {
  readonly folder: string;
  readonly address: string;
  readonly output: () => string;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
}

const copied = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src'];

/** Copies the project with an investigation to a folder of its own and starts `astro dev` there; ready when it answers. */
export async function startDevServer(investigation: string): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dev-'));
  for (const name of copied) await cp(join(project, name), join(folder, name), { recursive: true });
  for (const name of ['content', 'seeds']) {
    await cp(join(investigation, name), join(folder, name), { recursive: true });
  }
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  const port = await findFreePort();
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(
    process.execPath,
    [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'],
    { cwd: folder, env: childEnv() },
  );
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const { pathname } = siteAddress(readFiles(folder));
  const address = `http://127.0.0.1:${port}${pathname}`;
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  await waitFor(async () => {
    if (!isAlive()) throw new Error(`The development server ended.\n${said}`);
    return fetch(address).then(
      () => true,
      () => false,
    );
  });
  const close = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, address, output: () => said, isAlive, close };
}

async function waitFor(holds: () => Promise<boolean>, milliseconds = 300_000): Promise<void> {
  for (let waited = 0; waited < milliseconds; waited += 100) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Waited in vain.');
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('close', () => resolve());
    child.kill('SIGTERM');
  });
}
