import type { Prose } from '../draft.ts';
import { referenceOf } from './links.ts';
import { replacePhrasing } from './phrasing.ts';
import { plainText } from './plain-text.ts';
import type { Resolve } from './render.ts';

/** The words of prose as readers read them, counts among them; a line for each block, charts left out. */
export function renderPlain(prose: Prose, resolve: Resolve): string {
  const root = structuredClone(prose.root);
  replacePhrasing(root, (node) => {
    if (node.type === 'image') return [];
    if (node.type !== 'link') return [node];
    const reference = referenceOf(node);
    const words = reference === null ? undefined : resolve(reference).words;
    return words === undefined ? node.children : [{ type: 'text', value: words }];
  });
  return root.children
    .map((node) => plainText(node).trim())
    .filter((line) => line !== '')
    .join('\n');
}
