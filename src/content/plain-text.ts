import type { Nodes } from 'mdast';

/** The words of a node as readers read them, on one line, without marks and addresses. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value.replaceAll('\n', ' ');
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(plainText).join('') : '';
  }
}
