import type { Prose } from '../../content/draft.ts';
import { splitProse } from '../../content/prose/split-prose.ts';
import { noteKey, type StoryNote } from '../../parts/prose-notes.ts';
import { supportBox } from '../../model/known.ts';
import type { Story } from '../../model/types.ts';
import { blockHtmlId, findingHtmlId, htmlId } from '../../values/id.ts';
import { isKindWith } from '../../values/kinds.ts';

const isNoted = isKindWith('noted');

/** A block of prose, and the notes to which it refers, each once. */
export interface NotedProse {
  /** The HTML id of its words. */
  readonly htmlId: string;
  readonly prose: Prose;
  readonly notes: readonly StoryNote[];
}

/** A block of a section's text: prose with its notes, or a lower heading. */
export type StoryBlock =
  | ({ readonly kind: 'prose' } & NotedProse)
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
  readonly findings: readonly (NotedProse & { readonly status: string | null })[];
  readonly supports: readonly NotedProse[];
  readonly doesNotSupport: readonly NotedProse[];
  /** Whether the body has the place of the box. */
  readonly boxInBody: boolean;
  readonly sections: readonly StorySection[];
}

/** Arranges the story: its sections, and for every block the notes to which it refers, numbered in their first order. */
export function arrangeStory({ findings, box, body }: Story): ArrangedStory {
  const note = startNotes();
  return {
    findings: findings.map(({ id, body, status }) => ({
      ...note(findingHtmlId(id), body),
      status,
    })),
    supports: box.supports.map(({ id, body }) => note(findingHtmlId(id), body)),
    doesNotSupport: box.doesNotSupport.map(({ id, body }) => note(findingHtmlId(id), body)),
    boxInBody: body.references.some(({ kind, id }) => kind === 'chart' && id === supportBox),
    sections: arrangeSections(body, note),
  };
}

function arrangeSections(body: Prose, note: NoteTaker): StorySection[] {
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
        ? { kind: 'prose', ...note(blockHtmlId(piece.section, piece.n), piece.prose) }
        : { kind: 'heading', id: piece.section, title: piece.title },
    );
  }
  return sections;
}

type NoteTaker = (htmlId: string, prose: Prose) => NotedProse;

/** Numbers what is referred to as it comes; an HTML id tells apart the notes of one thing under several paragraphs. */
function startNotes(): NoteTaker {
  const known = new Map<string, { readonly number: number; times: number }>();
  return (at, prose) => {
    const here = new Map<string, StoryNote>();
    for (const { kind, id } of prose.references) {
      const key = noteKey(kind, id);
      if (!isNoted(kind) || here.has(key)) continue;
      const thing = known.get(key) ?? { number: known.size + 1, times: 0 };
      known.set(key, thing);
      thing.times += 1;
      const again = thing.times > 1;
      const own = `note.${kind}.${htmlId(id)}${again ? `.${thing.times}` : ''}`;
      here.set(key, { kind, id, number: thing.number, htmlId: own, again });
    }
    return { htmlId: at, prose, notes: [...here.values()] };
  };
}
