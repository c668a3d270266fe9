import type {
  Delete,
  Emphasis,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  Strong,
  TableCell,
} from 'mdast';

/** Replaces, everywhere below a node, each piece of running text by those that `replace` gives for it. */
export function replacePhrasing(
  node: Nodes,
  replace: (child: PhrasingContent) => readonly PhrasingContent[],
): void {
  if (!('children' in node)) return;
  for (const child of node.children) replacePhrasing(child, replace);
  if (isRunning(node)) node.children = node.children.flatMap(replace);
}

/** Whether a node holds running text of every kind. */
function isRunning(
  node: Nodes,
): node is Paragraph | Heading | TableCell | Emphasis | Strong | Delete {
  return running.has(node.type);
}

const running: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
]);
