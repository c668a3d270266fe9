import { sectionOf } from './blocks.ts';
import type { Prose } from './draft.ts';
import { plainText } from './plain-text.ts';
import { splitProse } from './split-prose.ts';

/** A section of prose: the words of its heading, and its first paragraph where it has one. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly opening: Prose | null;
}

/** The sections of prose, in order. */
export function sectionsOf(prose: Prose): readonly Section[] {
  return splitProse(prose).flatMap((piece): Section[] => {
    if (piece.kind !== 'prose') return [];
    const [heading, ...rest] = piece.prose.root.children;
    const opened = heading?.type === 'heading' ? sectionOf(heading) : null;
    if (heading === undefined || opened === null) return [];
    const first = rest.find(({ type }) => type === 'paragraph');
    const opening =
      first === undefined
        ? null
        : { root: { type: 'root' as const, children: [first] }, blocks: [], references: [] };
    return [{ id: opened.id, title: plainText(heading), opening }];
  });
}
