import type { Prose } from '../draft.ts';
import { splitProse } from './split-prose.ts';

/** A section of prose: the words of its heading, and its first paragraph where it has one. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly opening: { readonly n: number; readonly prose: Prose } | null;
}

/** The sections of prose, in order. */
export function sectionsOf(prose: Prose): readonly ProseSection[] {
  const pieces = splitProse(prose);
  return pieces.flatMap((piece): ProseSection[] => {
    if (piece.kind !== 'heading') return [];
    const first = pieces.find(
      (each) =>
        each.kind === 'prose' &&
        each.section === piece.section &&
        each.prose.root.children[0]?.type === 'paragraph',
    );
    const opening = first?.kind === 'prose' ? first : null;
    return [{ id: piece.section, title: piece.title, opening }];
  });
}
