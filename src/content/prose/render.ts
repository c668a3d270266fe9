import type { Link, PhrasingContent, Root, Text } from 'mdast';
import rehypeSanitize, { type Options as Allowed } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sectionOf, walk } from './blocks.ts';
import type { Prose, Reference } from '../draft.ts';
import { addSigns, type Signs } from './copy-signs.ts';
import { readTarget, referenceOf } from './links.ts';
import { replacePhrasing } from './phrasing.ts';
import { plainText } from './plain-text.ts';

/** Gives a reference its address, null where it has none, and words in place of those written. */
export type Resolve = (reference: Reference) => {
  readonly href: string | null;
  readonly words?: string;
};

/** All elements and attributes that prose can have. */
const allowed: Allowed = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'code'],
  ],
  attributes: {
    a: ['href', ['rel', 'noreferrer']],
    h1: ['id'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    ol: ['start'],
  },
  protocols: { href: ['https'] },
  clobberPrefix: '',
};

const processor = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify)
  .freeze();

/** Renders prose as sanitised HTML: references resolved, counts in words, a chart as the words of its title, signs that copy links. */
export function renderProse(prose: Prose, resolve: Resolve, signs?: Signs): string {
  const root = structuredClone(prose.root);
  nameHeadings(root);
  replacePhrasing(root, (node) => {
    if (node.type === 'image') return [textNode(plainText(node))];
    return node.type === 'link' ? resolveLink(node, resolve) : [node];
  });
  const tree = processor.runSync(root);
  if (signs !== undefined) addSigns(tree, signs);
  return processor.stringify(tree);
}

/** Gives headings the ids that their links section:<id> name, in place of those links. */
function nameHeadings(root: Root): void {
  for (const { node } of walk(root)) {
    const section = node.type === 'heading' ? sectionOf(node) : null;
    if (section === null) continue;
    node.data = { hProperties: { id: section.id } };
    replacePhrasing(node, (child) =>
      child.type === 'link' && readTarget(child.url)?.kind === 'section' ? child.children : [child],
    );
  }
}

function resolveLink(link: Link, resolve: Resolve): readonly PhrasingContent[] {
  const reference = referenceOf(link);
  if (reference === null) {
    if (readTarget(link.url) === null) return link.children;
    return [{ ...link, data: { hProperties: { rel: ['noreferrer'] } } }];
  }
  const { href, words } = resolve(reference);
  const children = words === undefined ? link.children : [textNode(words)];
  if (href === null) return children;
  return [{ ...link, url: href, children }];
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
