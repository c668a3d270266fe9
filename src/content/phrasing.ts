import type { Nodes, PhrasingContent } from 'mdast';

/** Replaces, everywhere below a node, each piece of running text by those that `replace` gives for it. */
export function replacePhrasing(
  node: Nodes,
  replace: (child: PhrasingContent) => readonly PhrasingContent[],
): void {
  if (!('children' in node)) return;
  for (const child of node.children) replacePhrasing(child, replace);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
      node.children = node.children.flatMap(replace);
  }
}
