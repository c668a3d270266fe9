import type { Nodes } from 'mdast';

/** What stands in the words of a node for a number that the build puts there. */
const numberSign = '\ufffc';

/** The words of a node as readers read them, on one line, without marks and addresses. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return node.value.replaceAll('\n', ' ');
  }
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The same with a sign for each number that the build puts in. */
export function writtenText(node: Nodes): string {
  if (node.type === 'link' && node.url.startsWith('count:')) return numberSign;
  return 'children' in node ? node.children.map(writtenText).join('') : plainText(node);
}
