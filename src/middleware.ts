import type { MiddlewareHandler } from 'astro';
import { markForeignWords } from './build/html/foreign-words.ts';
import { wayToShow } from './build/html/directions.ts';
import { getInvestigation } from './site/investigation.ts';

/** Everything that is written as text passes here, so that nothing else need know of characters that turn words round. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  const show = wayToShow(type);
  if (show === null) return response;
  const text = nameLanguages(type, show(await response.text()));
  return new Response(text, { status: response.status, headers: response.headers });
};

/** Of pages: words in other languages stand under their names. */
function nameLanguages(type: string, text: string): string {
  if (!type.startsWith('text/html')) return text;
  return markForeignWords(
    text,
    getInvestigation().articles.flatMap(({ languages }) => languages),
  );
}
