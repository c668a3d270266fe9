import type { Nodes } from 'mdast';

/** The words of a node as readers read them, on one line, without marks and addresses. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return node.value.replaceAll('\n', ' ');
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
