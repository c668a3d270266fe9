import { decode, sha256 } from '../../text/bytes.ts';
import type { Form } from '../../text/types.ts';
import { renderSkeleton } from './render.ts';

/** The description of an article as far as its file gives it; what only an editor knows is left open, and the check asks for it. */
export function describeArticle(
  seed: string,
  bytes: Uint8Array,
  known: Readonly<Record<string, string>> = {},
): { readonly text: string } | { readonly fault: string } {
  const decoded = decode(bytes);
  if ('fault' in decoded) return { fault: `${decoded.fault}, at byte ${decoded.byte}.` };
  const notFound = '{ value: null, how: not-found }';
  const fields = renderSkeleton('article', {
    seed: JSON.stringify(seed),
    sha256: sha256(bytes),
    form: guessForm(decoded.text),
    rights: '{ publish: excerpts, limit: 100 }',
    ...{ outlet: notFound, headline: notFound, author: notFound },
    ...{ date: notFound, address: notFound },
    ...known,
  });
  return { text: `---\n${fields}\n---\n\nWhat this article is, in our words.\n` };
}

/** Tokenised text has spaces before its full stops and commas, and no capitals. */
export function guessForm(text: string): Form {
  const spaced = text.match(/ [.,](?=\s|$)/gu)?.length ?? 0;
  const joined = text.match(/[^\s][.,](?=\s|$)/gu)?.length ?? 0;
  return spaced > joined && !/\p{Lu}/u.test(text) ? 'tokenised' : 'plain';
}
