import { type FileKind, listFields, type ListedField } from '../../content/list-fields.ts';
import { articleMeanings } from './article.ts';
import { claimMeanings } from './claim.ts';
import { drawnMeanings } from './drawn.ts';
import type { Meaning, Meanings } from './meaning.ts';
import { pageMeanings } from './pages.ts';
import { sharedMeanings } from './shared.ts';
import { sourceMeanings } from './sources.ts';

/** What every field means. */
export const meanings: Meanings = {
  ...sharedMeanings,
  ...articleMeanings,
  ...claimMeanings,
  ...sourceMeanings,
  ...drawnMeanings,
  ...pageMeanings,
};

/** A field with its sentence, and an example of its value. */
export interface ToldField extends ListedField {
  readonly says: string;
  readonly example: string;
}

/** Every field of a kind of file with what it means. Throws where nothing is written of one. */
export function tellFields(kind: FileKind): ToldField[] {
  return listFields(kind).map((field) => {
    const found = meaningOf(kind, field.path);
    if (found === undefined) throw new Error(`Nothing is written of ${kind}.${field.path}.`);
    const [says, example] = found.meaning;
    return { ...field, says, example };
  });
}

/** What is written of a field, under the longest end of its name for which something is. */
export function meaningOf(
  kind: FileKind,
  path: string,
): { readonly key: string; readonly meaning: Meaning } | undefined {
  const parts = [kind, ...path.split('.')];
  for (let from = 0; from < parts.length; from += 1) {
    const key = parts.slice(from).join('.');
    const meaning = meanings[key];
    if (meaning !== undefined) return { key, meaning };
  }
  return undefined;
}
