import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { readHeaders, type SentHeaders } from './sent-headers.ts';

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

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/**
 * Serves a built site as a static host does: folders by their index.html, 404.html with status 404, the headers that
 * the site's `_headers` names, and text packed by brotli for whom takes it.
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const headersOf = readHeaders((await read(join(folder, '_headers')))?.toString() ?? '');
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const takes = String(request.headers['accept-encoding'] ?? '').includes('br');
    void answer(folder, base, decodeURIComponent(pathname)).then((answered) => {
      const packs = takes && /^(?:text|application\/(?:json|xml)|image\/svg)/.test(answered.type);
      const body = packs ? pack(packed, pathname, answered.body) : answered.body;
      response.writeHead(answered.status, {
        'content-type': answered.type,
        ...sent(headersOf, pathname),
        ...(packs ? { 'content-encoding': 'br' } : {}),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

/** The headers of an address; without the one that would send a browser to https, which is not spoken here. */
function sent(headersOf: SentHeaders, pathname: string): Record<string, string> {
  const { 'strict-transport-security': _secure, ...headers } = headersOf(pathname);
  return headers;
}

function pack(packed: Map<string, Buffer>, pathname: string, body: Buffer): Buffer {
  const known = packed.get(pathname);
  if (known !== undefined) return known;
  const made = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  packed.set(pathname, made);
  return made;
}

async function answer(folder: string, base: string, path: string): Promise<Answer> {
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  const file = inside?.endsWith('/') ? `${inside}index.html` : inside;
  const body = file === undefined ? undefined : await read(join(folder, file));
  if (file !== undefined && body !== undefined) {
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
  }
  const notFound = (await read(join(folder, '404.html'))) ?? Buffer.from('Not found');
  return { status: 404, type: 'text/html; charset=utf-8', body: notFound };
}

async function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
