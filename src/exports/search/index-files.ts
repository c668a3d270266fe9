import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { searchKindWords } from './result-words.ts';
import { showTurning } from '../../text/turning.ts';
import { compareUnits } from '../../text/order.ts';
import { setApart } from '../../values/unspaced.ts';

/** A file to be written into the built site. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the search needs of all that Pagefind makes: its ready-made boxes of results stay out. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.*\.pf_(?:meta|index|fragment))$/u;

/** Builds the search index of the records, with all that a browser needs to search it, sorted by path. */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<MadeFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { kind, address, words, from, beside, found, language: written } of records) {
    const added = await index.addCustomRecord({
      url: address,
      content: setApart(`${words} ${found}`).trim(),
      // One index, so that one search finds what is written in any language.
      language,
      meta: {
        kind: showTurning([searchKindWords[kind], from].filter(Boolean).join(': ')),
        words: showTurning(words),
        beside: showTurning(beside),
        language: written,
      },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const made = await index.getFiles();
  await close();
  return made.files
    .filter(({ path }) => needed.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }))
    .sort((a, b) => compareUnits(a.path, b.path));
}
