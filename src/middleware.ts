import type { MiddlewareHandler } from 'astro';
import { showDirections } from './build/html/directions.ts';
import { showTurning } from './text/turning.ts';

/** Everything that is written as text passes here, so that nothing else need know of characters that turn words round. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const show = waysToShow(response.headers.get('content-type') ?? '');
  if (show === null) return response;
  const text = show(await response.text());
  return new Response(text, { status: response.status, headers: response.headers });
};

/** In a page an element shows them, in other texts their code; JSON has escapes for them, which it writes itself. */
function waysToShow(type: string): ((text: string) => string) | null {
  if (type.startsWith('text/html')) return showDirections;
  return /^text\/|xml|bibtex|research-info/u.test(type) ? showTurning : null;
}
