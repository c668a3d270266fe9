import type { Draft, Drafts } from '../content/draft.ts';
import { listTexts } from '../content/field-roles.ts';
import { listDrafts, listProse } from '../content/list-drafts.ts';
import type { Place } from '../problems/problem.ts';
import { type IdKind, isKindWith } from '../values/kinds.ts';
import { placeIn } from './problem-at.ts';

/** An id that is written somewhere, and what it must name. */
export interface Mention extends Place {
  readonly kind: IdKind;
  readonly id: string;
}

const isIdKind = isKindWith('wanted');

/** Finds every id that is written: in the fields that hold ids, and in the links of prose. */
export function collectMentions(drafts: Drafts): Mention[] {
  const published = new Set(drafts.ledger?.value.ids.map(({ id }) => id));
  return [
    ...listDrafts(drafts).flatMap((draft) => {
      const mentions = mentionsIn(draft);
      // What was published can be corrected when it is gone; the ledger says what became of it.
      return draft === drafts.corrections
        ? mentions.filter(({ id }) => !published.has(id))
        : mentions;
    }),
    ...listProse(drafts).flatMap(({ file, prose }) =>
      prose.references.map(({ kind, id, line, column }) => ({ kind, id, file, line, column })),
    ),
  ];
}

function mentionsIn(draft: Draft<unknown>): Mention[] {
  return listTexts(draft.value, draft.roles).flatMap(({ text, role, path }) => {
    const kind = role.replace(/^id:/u, '');
    return isIdKind(kind) ? [{ kind, id: text, ...placeIn(draft, path) }] : [];
  });
}
