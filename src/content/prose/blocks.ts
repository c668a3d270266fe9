import type { Heading, Image, Link, Nodes, Parents, Root } from 'mdast';
import type { MarkdownBlock, Reference } from '../draft.ts';
import { referenceOf } from './links.ts';
import { plainText, writtenText } from './plain-text.ts';

/** The section in which a block stands, and the level of the heading that opened it. */
interface Section {
  readonly id: string;
  readonly depth: number;
}

/** Every block of prose in order, with its section and its references. */
export function collectBlocks(root: Root): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let section: Section | null = null;
  for (const { node, parent } of walk(root)) {
    if (node.type === 'heading') section = sectionAfter(node, section);
    const kind = blockKind(node, parent);
    if (kind === null) continue;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const text = plainText(node).trim();
    const references = collectReferences(node);
    const written = writtenText(node).trim();
    blocks.push({ section: section?.id ?? null, kind, text, written, line, column, references });
  }
  return blocks;
}

/** Every reference within a node, in order. */
export function collectReferences(node: Nodes): readonly Reference[] {
  return [...walk(node)].flatMap(({ node: inner }) => {
    const reference = isLink(inner) ? referenceOf(inner) : null;
    return reference === null ? [] : [reference];
  });
}

/** Where words of a block begin: where the block does if no piece of text between two signs of Markdown has all of them. */
export function placeInBlock(
  root: Root,
  block: MarkdownBlock,
  words: string,
): { readonly line: number; readonly column: number } {
  for (const { node } of walk(root)) {
    const start = node.position?.start;
    if (node.type !== 'text' || start === undefined || start.line < block.line) continue;
    const at = node.value.replaceAll('\n', ' ').indexOf(words);
    if (at === -1) continue;
    const lines = node.value.slice(0, at).split('\n');
    const column = lines.length === 1 ? start.column : block.column;
    return { line: start.line + lines.length - 1, column: column + (lines.at(-1)?.length ?? 0) };
  }
  return { line: block.line, column: block.column };
}

/** Every link and picture of prose, and every other node, with the node around it, in order. */
export function* walk(node: Nodes, parent: Parents | null = null): Generator<Visited> {
  yield { node, parent };
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child, node);
}

/** A node, and the node around it. */
export interface Visited {
  readonly node: Nodes;
  readonly parent: Parents | null;
}

/** Whether a node is a link or a picture. */
function isLink(node: Nodes): node is Link | Image {
  return node.type === 'link' || node.type === 'image';
}

/** The id that a heading gives its section: that of its first link section:<id>. */
export function sectionOf(heading: Heading): Reference | null {
  return collectReferences(heading).find(({ kind }) => kind === 'section') ?? null;
}

function sectionAfter(heading: Heading, before: Section | null): Section | null {
  const opened = sectionOf(heading);
  if (opened !== null) return { id: opened.id, depth: heading.depth };
  return before !== null && heading.depth > before.depth ? before : null;
}

function blockKind(node: Nodes, parent: Parents | null): MarkdownBlock['kind'] | null {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableCell') return 'cell';
  if (node.type === 'code') return 'paragraph';
  if (node.type !== 'paragraph') return null;
  return parent?.type === 'listItem' ? 'item' : 'paragraph';
}
