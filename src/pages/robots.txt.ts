import { wholeAddress } from '../parts/addresses.ts';

/** /robots.txt: everything may be read; what is not to be found says so itself, in a tag or in a header. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${wholeAddress('/sitemap-index.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
