import { decode, sha256 } from '../text/bytes.ts';
import type { Form } from '../text/types.ts';

/** An article's id from its file's name: small letters, digits and single hyphens. */
export function slugOf(seed: string): string {
  const words = seed
    .slice(seed.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.join('-').slice(0, 80).replace(/-$/, '') || 'article';
}

/** The description of an article as far as its file gives it; what only an editor knows is left open, and the check asks for it. */
export function skeletonOf(seed: string, bytes: Uint8Array): { text: string } | { fault: string } {
  const decoded = decode(bytes);
  if ('fault' in decoded) return { fault: `${decoded.fault}, at byte ${decoded.byte}.` };
  const lines = [
    '---',
    `seed: ${JSON.stringify(seed)}`,
    `sha256: ${sha256(bytes)}`,
    '# guessed: plain or tokenised',
    `form: ${guessForm(decoded.text)}`,
    'language: # such as en',
    'rights:',
    '  # or full, with basis, decided-by and decided-on',
    '  publish: excerpts',
    '  # words that all quotations may have together',
    '  limit: 100',
    ...['outlet', 'headline', 'author', 'date', 'address'].map(
      (name) => `${name}: { value: null, how: not-found } # ${hints[name] ?? ''}`,
    ),
    'paragraphs: { headline: [], caption: [], credit: [] } # such as p1',
    "compared: # how far the file was compared with the publisher's page",
    'cut-off: false',
    'no-claim: []',
    '---',
    'What this article is, in our words.',
    '',
  ];
  return { text: lines.join('\n') };
}

const hints: Readonly<Record<string, string>> = {
  outlet: 'the id of an actor; how: established, reported, inferred (with because) or not-found',
  headline: 'as printed',
  author: "only if printed on the publisher's own page",
  date: 'EDTF, such as 2020-01-31 or 2020-01-31?',
  address: 'https://',
};

/** Tokenised text has spaces before its full stops and commas, and no capitals. */
function guessForm(text: string): Form {
  const spaced = text.match(/ [.,](?=\s|$)/g)?.length ?? 0;
  const joined = text.match(/[^\s][.,](?=\s|$)/g)?.length ?? 0;
  return spaced > joined && !/\p{Lu}/u.test(text) ? 'tokenised' : 'plain';
}
