import type { RootContent } from 'mdast';
import { collectBlocks, collectReferences, sectionOf } from './blocks.ts';
import type { Prose } from '../draft.ts';
import { referenceOf } from './links.ts';
import { plainText } from './plain-text.ts';

/** The heading of a section, a block of prose, or a chart with its title; and the section in which it stands. */
export type ProseBlock =
  | {
      readonly kind: 'heading';
      readonly section: string;
      readonly depth: number;
      readonly title: string;
    }
  | {
      readonly kind: 'prose';
      readonly section: string | null;
      /** Which block of prose it is in its section, from 1. */
      readonly n: number;
      readonly prose: Prose;
    }
  | {
      readonly kind: 'chart';
      readonly section: string | null;
      readonly id: string;
      readonly title: string;
    };

/** Splits prose into its blocks, so that a page can place each one and what belongs beside it. */
export function splitProse({ root }: Prose): readonly ProseBlock[] {
  let section: string | null = null;
  let n = 0;
  return root.children.map((node): ProseBlock => {
    const opened = node.type === 'heading' ? sectionOf(node) : null;
    if (node.type === 'heading' && opened !== null) {
      section = opened.id;
      n = 0;
      return { kind: 'heading', section, depth: node.depth, title: plainText(node).trim() };
    }
    const chart = chartOf(node);
    if (chart !== null) return { kind: 'chart', section, id: chart.id, title: chart.words };
    n += 1;
    return { kind: 'prose', section, n, prose: proseOf(node) };
  });
}

function chartOf(node: RootContent) {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  const reference = only?.type === 'image' && others.length === 0 ? referenceOf(only) : null;
  return reference?.kind === 'chart' ? reference : null;
}

function proseOf(node: RootContent): Prose {
  const root = { type: 'root' as const, children: [node] };
  return { root, blocks: collectBlocks(root), references: collectReferences(root) };
}
