import type { Draft, Prose } from '../../content/draft.ts';
import type { Place } from '../../problems/problem.ts';
import type { IdKind } from '../../values/kinds.ts';
import { placeIn } from '../problem-at.ts';

/** An id that is written somewhere, and what it must name. */
export interface Mention extends Place {
  readonly kind: IdKind;
  readonly id: string;
}

/** Where a field stands in its file. */
export type Path = readonly (string | number)[];

/** Mentions one id, unless the field is empty. */
export function mention(
  draft: Draft<unknown>,
  kind: IdKind,
  id: string | null | undefined,
  path: Path,
): Mention[] {
  return id === undefined || id === null ? [] : [{ kind, id, ...placeIn(draft, path) }];
}

/** Mentions every id of a list. */
export function mentionEach(
  draft: Draft<unknown>,
  kind: IdKind,
  ids: readonly string[] | undefined,
  path: Path,
): Mention[] {
  return (ids ?? []).flatMap((id, index) => mention(draft, kind, id, [...path, index]));
}

/** Mentions every id to which prose links. */
export function mentionInProse(file: string, prose: Prose): Mention[] {
  return prose.references.map(({ kind, id, line, column }) => ({ kind, id, file, line, column }));
}
