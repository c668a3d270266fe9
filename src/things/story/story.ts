import type { Prose } from '../../content/draft.ts';
import { splitProse } from '../../content/prose/split-prose.ts';
import { supportBox } from '../../model/known.ts';
import type { Finding, Story } from '../../model/types.ts';
import { blockHtmlId, findingHtmlId } from '../../values/id.ts';

/** A block of prose that can be linked to. */
export interface ToldProse {
  /** The HTML id of its words. */
  readonly htmlId: string;
  readonly prose: Prose;
}

/** A block of a section's text: prose with its notes, or a lower heading. */
export type StoryBlock =
  | ({ readonly kind: 'prose' } & ToldProse)
  | { readonly kind: 'heading'; readonly id: string; readonly title: string };

/** What stands in a section of the story: blocks between two charts, or a chart. */
export type StoryPiece =
  | { readonly kind: 'text'; readonly blocks: readonly StoryBlock[] }
  | { readonly kind: 'chart'; readonly id: string; readonly title: string };

/** A section of the story; null where words stand before the first one. */
export interface StorySection {
  readonly id: string | null;
  readonly title: string;
  readonly pieces: readonly StoryPiece[];
}

/** The story as a page shows it. */
export interface ArrangedStory {
  readonly findings: readonly (ToldProse & Pick<Finding, 'title' | 'chart'>)[];
  readonly supports: readonly ToldProse[];
  readonly doesNotSupport: readonly ToldProse[];
  /** Whether the body has the place of the box. */
  readonly boxInBody: boolean;
  readonly sections: readonly StorySection[];
}

/** Arranges the story: its findings, the sentences of its box, and its sections. */
export function arrangeStory({ findings, box, body }: Story): ArrangedStory {
  const told = ({ id, body: prose }: Pick<Finding, 'id' | 'body'>) => ({
    htmlId: findingHtmlId(id),
    prose,
  });
  return {
    findings: findings.map(({ title, chart, ...saying }) => ({ ...told(saying), title, chart })),
    supports: box.supports.map(told),
    doesNotSupport: box.doesNotSupport.map(told),
    boxInBody: body.references.some(({ kind, id }) => kind === 'chart' && id === supportBox),
    sections: arrangeSections(body),
  };
}

function arrangeSections(body: Prose): StorySection[] {
  const sections: { id: string | null; title: string; pieces: StoryPiece[] }[] = [];
  let text: StoryBlock[] | null = null;
  for (const piece of splitProse(body)) {
    if (piece.kind === 'heading' && piece.depth <= 2) {
      sections.push({ id: piece.section, title: piece.title, pieces: [] });
      text = null;
      continue;
    }
    if (sections.length === 0) sections.push({ id: null, title: '', pieces: [] });
    const pieces = sections.at(-1)?.pieces;
    if (piece.kind === 'chart') {
      pieces?.push({ kind: 'chart', id: piece.id, title: piece.title });
      text = null;
      continue;
    }
    const blocks: StoryBlock[] = text ?? [];
    if (text === null) pieces?.push({ kind: 'text', blocks });
    text = blocks;
    blocks.push(
      piece.kind === 'prose'
        ? { kind: 'prose', htmlId: blockHtmlId(piece.section, piece.n), prose: piece.prose }
        : { kind: 'heading', id: piece.section, title: piece.title },
    );
  }
  return sections;
}
