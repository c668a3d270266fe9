import type { NotedKind, ReferenceKind } from '../values/kinds.ts';

/** A thing to which a paragraph refers, shown under it or beside it. */
export interface StoryNote {
  readonly kind: NotedKind;
  readonly id: string;
  /** Running number of the thing within the story, the same wherever it is referred to. */
  readonly number: number;
  readonly htmlId: string;
  /** Whether an earlier paragraph has shown it. */
  readonly again: boolean;
}

/** The key of a thing among the notes of a block. */
export function noteKey(kind: ReferenceKind, id: string): string {
  return `${kind}:${id}`;
}
