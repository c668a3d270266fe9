import type { Problem } from '../../problems/problem.ts';
import type { Draft, Prose } from '../draft.ts';
import { parseProse } from './markdown.ts';
import { walk } from './blocks.ts';
import { findExcess } from './bounds.ts';
import { emptyProse } from './empty-prose.ts';

/** Prose that fields hold, in their order, and what is wrong with it. */
export interface FieldProse {
  readonly prose: readonly Prose[];
  readonly problems: readonly Problem[];
}

/** Parses the Markdown of fields, one paragraph each; every place is that of the field. */
export function parseFieldProse(
  draft: Draft<unknown>,
  texts: readonly string[],
  pathOf: (index: number) => readonly (string | number)[],
): FieldProse {
  const parsed = texts.map((text, index) => parseField(draft, text, pathOf(index)));
  return {
    prose: parsed.map(({ prose }) => prose),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parseField(
  { file, at }: Draft<unknown>,
  text: string,
  path: readonly (string | number)[],
): { readonly prose: Prose; readonly problems: readonly Problem[] } {
  const place = at(path);
  const excess = findExcess(text.split('\n'));
  if (excess !== undefined) {
    const { ruleId, note } = excess;
    return { prose: emptyProse, problems: [{ file, ...place, ruleId, actual: '', note }] };
  }
  const { body, problems } = parseProse(text, file);
  // Its own lines are those of the field's words, which stand elsewhere in the file.
  for (const { node } of walk(body.root)) delete node.position;
  const here = <T extends object>(one: T) => ({ ...one, ...place });
  const prose = {
    root: body.root,
    blocks: body.blocks.map((block) => here({ ...block, references: block.references.map(here) })),
    references: body.references.map(here),
  };
  const [only, ...others] = body.root.children;
  const plain = only?.type === 'paragraph' && others.length === 0;
  const chart = body.references.some(({ kind }) => kind === 'chart');
  const note = 'Here belongs one paragraph of words and links.';
  const more: Problem[] =
    plain && !chart ? [] : [{ file, ...place, ruleId: 'markup-forbidden', actual: text, note }];
  return { prose, problems: [...problems.map(here), ...more] };
}
