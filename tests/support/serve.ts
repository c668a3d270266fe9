import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

/** A folder served on a free port of this machine. */
export interface Served {
  /** Where the folder's root is served, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site as a static host does: folders by their index.html, and 404.html with status 404. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, base, request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

async function answer(folder: string, base: string, url: string) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  const file = inside?.endsWith('/') ? `${inside}index.html` : inside;
  const body = file === undefined ? undefined : await read(join(folder, file));
  if (file !== undefined && body !== undefined) {
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
  }
  const notFound = (await read(join(folder, '404.html'))) ?? 'Not found';
  return { status: 404, type: 'text/html; charset=utf-8', body: notFound };
}

async function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
