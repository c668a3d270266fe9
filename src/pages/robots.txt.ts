import { wholeAddress } from '../parts/addresses.ts';

/** /robots.txt: everything may be read; pages that are not to be found say so themselves. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${wholeAddress('/sitemap-index.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
