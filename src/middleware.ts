import type { MiddlewareHandler } from 'astro';
import { finishText } from './build/html/written.ts';
import { getInvestigation } from './site/investigation.ts';

/** Everything that is written as text passes here, so that nothing else need know of characters that turn words round, or of other languages. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const finish = finishText(response.headers.get('content-type') ?? '', getInvestigation());
  if (finish === null) return response;
  const text = finish(await response.text());
  return new Response(text, { status: response.status, headers: response.headers });
};
