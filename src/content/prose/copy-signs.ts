import type { Element, ElementContent, Root } from 'hast';

/** The signs by which places in prose are linked to: how that of a heading with an id is called; and the id and name of the one at the end. */
export interface Signs {
  readonly heading: string;
  readonly end?: { readonly id: string; readonly name: string };
}

const headingElements: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements whose last words are those of the block that they end. */
const closing: ReadonlySet<string> = new Set(['p', 'li', 'ul', 'ol', 'blockquote']);

/** Adds to rendered prose the signs that copy links: in each heading that opens a section, and after the last words. */
export function addSigns(root: Root, { heading, end }: Signs): void {
  for (const child of root.children) {
    if (child.type !== 'element' || !headingElements.has(child.tagName)) continue;
    const { id } = child.properties;
    if (typeof id === 'string') addSign(child, id, heading);
  }
  if (end !== undefined) addSign(lastOf(root), end.id, end.name);
}

/** The element in which the last words stand. */
function lastOf(parent: Root | Element): Root | Element {
  const last = parent.children.findLast(({ type, ...node }) => {
    return type !== 'text' || !('value' in node) || node.value.trim() !== '';
  });
  return last?.type === 'element' && closing.has(last.tagName) ? lastOf(last) : parent;
}

function addSign(parent: Root | Element, id: string, name: string): void {
  const sign: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['copy', 'copy-drawn'],
      href: `#${id}`,
      dataCopy: id,
      ariaLabel: name,
    },
    children: [],
  };
  const last = parent.children.at(-1);
  const blank = last?.type === 'text' && last.value.trim() === '' ? 1 : 0;
  parent.children.splice(parent.children.length - blank, 0, { type: 'text', value: ' ' }, sign);
}
