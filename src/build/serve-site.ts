import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { kindOfPath, readBytes } from '../disk/loader.ts';
import { contentType, type FileEnding, fileTypes } from '../values/file-types.ts';

/** Types of the files of a site that only a browser asks for. */
const pageTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** How many ports are tried after the one that is wanted. */
const mostPorts = 50;

/**
 * Serves a built site to this machine as a host of static files does, under a base path, on the port that is wanted or
 * the next one that is free; gives the address.
 */
export async function serveSite(site: string, base: string, port: number): Promise<string> {
  const server = createServer((request, response) => {
    // An address such as // has a host, or none that can be read.
    const pathname = (request.url ?? '/').split(/[?#]/u, 1)[0] ?? '/';
    const { status, path } = findFile(site, base, pathname);
    if (path === null) {
      const isRoot = pathname === '/' && base !== '/';
      response.writeHead(isRoot ? 302 : 404, isRoot ? { location: base } : {});
      response.end();
      return;
    }
    response.writeHead(status, { 'content-type': typeOf(path), 'cache-control': 'no-store' });
    response.end(readBytes(path));
  });
  const found = await listen(server, port, port + mostPorts);
  return `http://localhost:${found}${base}`;
}

function findFile(
  site: string,
  base: string,
  pathname: string,
): { readonly status: 200 | 404; readonly path: string | null } {
  const missing = join(site, '404.html');
  const notFound = { status: 404, path: kindOfPath(missing) === 'file' ? missing : null } as const;
  const address = decodePath(pathname);
  if (address === null || !address.startsWith(base)) return { status: 404, path: null };
  const within = normalize(`/${address.slice(base.length)}`);
  const path = join(site, within.endsWith('/') ? `${within}index.html` : within);
  return kindOfPath(path) === 'file' ? { status: 200, path } : notFound;
}

/** An address without its escapes; null where they are none. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (isGiven(ending)) return contentType(ending);
  return pageTypes[ending] ?? 'application/octet-stream';
}

function isGiven(ending: string): ending is FileEnding {
  return Object.hasOwn(fileTypes, ending);
}

/** Listens on the first port that is free; throws when none of those tried is. */
function listen(server: Server, port: number, last: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(port);
    });
  });
}
