import type { ReferenceKind } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt } from '../problem-at.ts';
import type { Subject } from '../subject.ts';

/** References on which words can rest; the others only lead about the site. */
const evidence: ReadonlySet<ReferenceKind> = new Set([
  'article',
  'claim',
  'passage',
  'document',
  'event',
  'stream',
  'difference',
  'chart',
]);

/** Checks that every heading of the story has an id, and every paragraph that does not tell our method rests on something. */
export function checkStory({ drafts }: Subject): Problem[] {
  const { story } = drafts;
  if (story === null) return [];
  const method = new Set(story.value.method);
  return story.body.blocks.flatMap(({ kind, section, text, references, line, column }) => {
    const place = { file: story.file, line, column };
    if (kind === 'heading') {
      const named = references.some((reference) => reference.kind === 'section');
      return named ? [] : [problemAt(place, 'section-unnamed', text)];
    }
    const told = kind === 'cell' || (section !== null && method.has(section));
    if (told || references.some((reference) => evidence.has(reference.kind))) return [];
    return [problemAt(place, 'paragraph-without-reference', text)];
  });
}
