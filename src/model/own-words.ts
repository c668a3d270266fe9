import { placeInBlock } from '../content/prose/blocks.ts';
import { listDrafts, listProse } from '../content/list-drafts.ts';
import type { Drafts, Reference } from '../content/draft.ts';
import type { Place } from '../problems/problem.ts';
import { blankOwnQuotations, findOwnQuotations } from '../text/quotations/own-quotations.ts';
import { readable } from '../text/readable.ts';
import { type Field, findFields } from './fields.ts';
import { once } from './once.ts';

/** Collects the fields in which we speak, once for all checks: those that the schemas declare to be ours. */
export const collectFields = once((drafts: Drafts): readonly Field[] =>
  listDrafts(drafts).flatMap((draft) => findFields(draft, 'ours')),
);

/** A block of our prose, and where words of it stand. */
export interface ProseField extends Field {
  readonly placeOf: (words: string) => Place;
  /** What its links lead to, in order. */
  readonly references: readonly Reference[];
}

/** Collects the paragraphs, headings, items and cells of our prose, once for all checks. */
export const collectOwnProse = once((drafts: Drafts): readonly ProseField[] =>
  listProse(drafts).flatMap(({ file, prose: { root, blocks } }) =>
    blocks.map((block) => {
      const { written: text, line, column, references } = block;
      const placeOf = (words: string) => ({ file, ...placeInBlock(root, block, words) });
      return { text, file, line, column, placeOf, references };
    }),
  ),
);

/** What a reader takes for quotations in a field, found once for all checks. */
export const quotationsIn = once(({ text }: Field) => findOwnQuotations(text));

/** The words of a field that are our own: what stands in quotation marks is blanked, every offset stays. */
export const oursIn = once((field: Field) => blankOwnQuotations(field.text, quotationsIn(field)));

/** Our own words in a field as they look to a reader. */
export const seenIn = once((field: Field) => readable(oursIn(field)));
