import type { RootContent } from 'mdast';
import { sectionOf } from './blocks.ts';
import type { Prose } from './draft.ts';
import { referenceOf } from './links.ts';

/** Prose between two charts or headings of sections, or a chart with its title; and the section in which it stands. */
export type Piece =
  | { readonly kind: 'prose'; readonly section: string | null; readonly prose: Prose }
  | {
      readonly kind: 'chart';
      readonly section: string | null;
      readonly id: string;
      readonly title: string;
    };

/** Splits prose at its charts and before every heading that opens a section, so that a page can place each piece. */
export function splitProse(prose: Prose): readonly Piece[] {
  const pieces: Piece[] = [];
  let section: string | null = null;
  let run: RootContent[] = [];
  const end = () => {
    if (run.length > 0) pieces.push({ kind: 'prose', section, prose: cut(prose, run) });
    run = [];
  };
  for (const node of prose.root.children) {
    const opened = node.type === 'heading' ? sectionOf(node) : null;
    const chart = chartOf(node);
    if (opened !== null || chart !== null) end();
    if (opened !== null) section = opened.id;
    if (chart === null) run.push(node);
    else pieces.push({ kind: 'chart', section, id: chart.id, title: chart.words });
  }
  end();
  return pieces;
}

function chartOf(node: RootContent) {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  const reference = only?.type === 'image' && others.length === 0 ? referenceOf(only) : null;
  return reference?.kind === 'chart' ? reference : null;
}

/** The prose of some neighbouring parts, with the blocks and references that stand in their lines. */
function cut({ blocks, references }: Prose, run: readonly RootContent[]): Prose {
  const first = run[0]?.position?.start.line ?? 0;
  const last = run.at(-1)?.position?.end.line ?? 0;
  const within = ({ line }: { readonly line: number }) => line >= first && line <= last;
  return {
    root: { type: 'root', children: [...run] },
    blocks: blocks.filter(within),
    references: references.filter(within),
  };
}
