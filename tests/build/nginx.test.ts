import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { writeNginx, writeNginxServer } from '../../src/build/nginx.ts';
import { canInstall, findProgram, install } from '../support/programs.ts';

/** An nginx of this machine, installed where there is none and the system lets us. */
function findNginx(): string {
  if (findProgram('nginx') === undefined && canInstall()) install('nginx-light');
  const found = findProgram('nginx');
  if (found === undefined) throw new Error('This test needs nginx (on Debian: nginx-light).');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The configuration of a server for a folder with the lines that the project prints for it, each in its block. */
function configure(folder: string, port: number, lines: string): string {
  const [http = '', server = ''] = lines.split(/^# In the server block.*$/mu);
  return configureServers(
    folder,
    `${http}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    ${server}
  }`,
  );
}

/** The configuration of a server that has those lines in its http block. */
function configureServers(folder: string, http: string): string {
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 64; }
http {
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; }
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http}
}
`;
}

describe.each([
  ['/', 404],
  ['/under/', 200],
] as const)('a site served by nginx at %s', (base, beside) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const site = inject('folders').full;
    if (base === '/') symlinkSync(site, join(folder, 'root'));
    else {
      mkdirSync(join(folder, 'root'));
      symlinkSync(site, join(folder, 'root', base.slice(1, -1)));
      writeFileSync(join(folder, 'root/other.txt'), 'Of somebody else.');
    }
    const path = join(folder, 'nginx.conf');
    writeFileSync(path, configure(folder, port, writeNginx(base)));
    server = spawn(findNginx(), ['-p', folder, '-c', path], { stdio: 'ignore' });
    await vi.waitUntil(() => fetch(origin).catch(() => false), { timeout: 60_000 });
  });

  afterAll(async () => {
    const ended = new Promise((resolve) => server?.once('close', resolve));
    if (server?.kill() === true) await ended;
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['data/events.csv', 'text/csv; charset=utf-8'],
    ['data/chains.gexf', 'application/gexf+xml; charset=utf-8'],
    ['data/annotations.jsonld', 'application/ld+json; charset=utf-8'],
    ['cite.bib', 'application/x-bibtex; charset=utf-8'],
    ['cite.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['claims/mouldy-flour/quotations.txt', 'text/plain; charset=utf-8'],
    ['', 'text/html; charset=utf-8'],
  ])('sends /%s as what it is', async (path, type) => {
    const { status, headers } = await fetch(`${origin}${base}${path}`);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('answers with the page of its own for what is not there', async () => {
    const response = await fetch(`${origin}${base}not-there/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('</html>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('touches nothing outside its path', async () => {
    const { status, headers } = await fetch(`${origin}/other.txt`);
    expect(status).toBe(beside);
    expect(headers.get('content-security-policy') === null).toBe(beside === 200);
  });
});

test.each(['/', '/under/'])('the server of the container serves the site at %s', async (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const path = join(folder, 'nginx.conf');
  writeFileSync(
    path,
    configureServers(folder, writeNginxServer(base, port, inject('folders').full)),
  );
  const server = spawn(findNginx(), ['-p', folder, '-c', path], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitUntil(() => fetch(origin).catch(() => false), { timeout: 60_000 });
  const home = await fetch(`${origin}${base}`);
  const lost = await fetch(`${origin}${base}nothing-here/`);
  const claims = await fetch(`${origin}${base}claims`, { redirect: 'manual' });
  const text = await fetch(`${origin}${base}articles/herald/text.txt`);
  expect([home.status, lost.status, text.status]).toEqual([200, 404, 200]);
  expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await lost.text()).toContain('<html');
  expect(claims.headers.get('location')).toBe(`${base}claims/`);
  expect(text.headers.get('x-robots-tag')).toBe('noindex');
  expect(home.headers.get('x-robots-tag')).toBe(null);
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (server.kill()) await ended;
  rmSync(folder, { recursive: true });
});
