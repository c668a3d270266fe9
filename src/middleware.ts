import type { MiddlewareHandler } from 'astro';
import { showDirections } from './build/html/directions.ts';

/** Every page passes here, so that no component need know of characters that turn words round. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = showDirections(await response.text());
  return new Response(html, { status: response.status, headers: response.headers });
};
