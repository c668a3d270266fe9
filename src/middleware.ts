import type { MiddlewareHandler } from 'astro';
import { wayToShow } from './build/html/directions.ts';

/** Everything that is written as text passes here, so that nothing else need know of characters that turn words round. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const show = wayToShow(response.headers.get('content-type') ?? '');
  if (show === null) return response;
  const text = show(await response.text());
  return new Response(text, { status: response.status, headers: response.headers });
};
