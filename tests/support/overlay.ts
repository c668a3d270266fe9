import { createHash } from 'node:crypto';
import type { Files } from '../../src/content/draft.ts';
import { readSound } from './fixtures.ts';

/** What becomes of a file: other bytes or words, words made of those that stand there, or nothing. */
export type Change = string | Uint8Array | null | ((before: string) => string);

/** Changes of files by their paths. */
export type Changes = Readonly<Record<string, Change>>;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The sound investigation with changes laid over it. */
export function overlaySound(changes: Changes): Files {
  const files = new Map(readSound());
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else if (typeof change === 'function') {
      const before = decoder.decode(files.get(path));
      const after = change(before);
      if (after === before) throw new Error(`Nothing is changed in ${path}.`);
      files.set(path, encode(after));
    } else files.set(path, typeof change === 'string' ? encode(change) : change);
  }
  return files;
}

/** Other bytes of an article's file, and its description with their hash; `describe` may change more of it. */
export function seedOf(
  slug: string,
  seed: string | Uint8Array | ((before: string) => string),
  describe: (text: string) => string = (text) => text,
): Changes {
  const path = `seeds/${slug}.txt`;
  const before = () => decoder.decode(readSound().get(path));
  const bytes =
    typeof seed === 'function'
      ? encode(seed(before()))
      : typeof seed === 'string'
        ? encode(seed)
        : seed;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    [path]: bytes,
    [`content/articles/${slug}.md`]: (text) =>
      describe(text.replace(/^sha256: \w+$/m, `sha256: ${hash}`)),
  };
}

/** The text as bytes in UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Replaces words that must stand there. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`There is no “${from}”.`);
    return text.replace(from, () => to);
  };
}

/** As many pieces as `make` gives. */
export function times(count: number, make: (index: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(between);
}
