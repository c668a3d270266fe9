import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Investigation } from '../../src/model/types.ts';

/** What stands in the files of an investigation, as built words are compared with it. */
export interface TheirWords {
  /** The characters of each article's own file, read anew. */
  readonly written: ReadonlyMap<string, string>;
  /** Every paragraph as the file has it and as readers see it, and documents' words, folded, one a line. */
  readonly all: string;
}

/** Reads the files of which the site in a folder was built. */
export function readTheirWords({ articles, documents }: Investigation, folder: string): TheirWords {
  const written = new Map(
    articles.map(({ slug, seed }) => [slug, readFileSync(join(dirname(folder), seed), 'utf8')]),
  );
  const printed = articles.flatMap(({ slug, paragraphs }) => {
    const text = written.get(slug) ?? '';
    return paragraphs.flatMap(({ start, end, restored }) => [
      fold(text.slice(start, end)),
      ...(restored === null ? [] : [fold(restored.text)]),
    ]);
  });
  const quoted = documents.flatMap(({ quotations }) => quotations.map(({ words }) => fold(words)));
  return { written, all: [...printed, ...quoted].join('\n') };
}

/** Words as they are compared: a code that stands for a character is that, and white space is folded. */
export function fold(words: string): string {
  return words
    .replaceAll(/\[U\+([0-9A-F]{4})\]/gu, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
