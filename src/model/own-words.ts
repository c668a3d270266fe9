import { placeInBlock } from '../content/prose/blocks.ts';
import { listDrafts, listProse } from '../content/list-drafts.ts';
import type { Drafts, Reference } from '../content/draft.ts';
import type { Place } from '../problems/problem.ts';
import { type Field, findFields } from './fields.ts';

/** Collects the fields in which we speak: those that the schemas declare to be ours. */
export function collectFields(drafts: Drafts): Field[] {
  return listDrafts(drafts).flatMap((draft) => findFields(draft, 'ours'));
}

/** A block of our prose, and where words of it stand. */
export interface ProseField extends Field {
  readonly placeOf: (words: string) => Place;
  /** What its links lead to, in order. */
  readonly references: readonly Reference[];
}

/** Collects the paragraphs, headings, items and cells of our prose. */
export function collectBlocks(drafts: Drafts): ProseField[] {
  return listProse(drafts).flatMap(({ file, prose: { root, blocks } }) =>
    blocks.map((block) => {
      const { written: text, line, column, references } = block;
      const placeOf = (words: string) => ({ file, ...placeInBlock(root, block, words) });
      return { text, file, line, column, placeOf, references };
    }),
  );
}
