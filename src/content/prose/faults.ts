import type { Image, Link, Nodes, Parents, Root } from 'mdast';
import { nearestId } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RuleName } from '../../problems/rules/index.ts';
import { isOwnId } from '../../values/id.ts';
import { sectionOf, walk } from './blocks.ts';
import { readTarget, schemes } from './links.ts';
import { replacePhrasing } from './phrasing.ts';
import { plainText } from './plain-text.ts';
import { idPattern } from '../schemas/shared.ts';
import { capProblems } from '../cap-problems.ts';

/** What is wrong with a node, before its place. */
interface ProseFault {
  readonly ruleId: RuleName;
  readonly actual: string;
  readonly expected?: string;
  readonly note?: string;
}

/** Makes words again of what looks like an address of e-mail or of the web but was not written as a link. */
export function keepBareWords(root: Root, text: string): void {
  replacePhrasing(root, (node) => {
    if (node.type !== 'link' || '[<'.includes(text[node.position?.start.offset ?? -1] ?? ' ')) {
      return [node];
    }
    return /^https?:/iu.test(plainText(node)) ? [node] : node.children;
  });
}

/** Tells everything in prose that is not read: markup, and links that lead nowhere. */
export function findFaults(root: Root, file: string): readonly Problem[] {
  const sections = new Map<string, number>();
  const problems: Problem[] = [];
  let place = { line: 1, column: 1 };
  for (const { node, parent } of walk(root)) {
    const { line, column } = node.position?.start ?? place;
    place = { line, column };
    const fault = faultOfNode(node, parent, root) ?? sectionFault(node, sections);
    if (fault !== undefined) problems.push({ file, line, column, ...fault });
  }
  return capProblems(problems);
}

function faultOfNode(node: Nodes, parent: Parents | null, root: Root): ProseFault | undefined {
  if (node.type === 'html') return { ruleId: 'markup-forbidden', actual: node.value };
  if (node.type === 'blockquote') {
    const note = 'Words of others stand in quotation marks, where they are checked.';
    return { ruleId: 'markup-forbidden', actual: `> ${plainText(node).slice(0, 200)}`, note };
  }
  if (node.type === 'definition') {
    return astray(node.url, 'Write the address where its words stand: [words](claim:<id>).');
  }
  if (node.type === 'footnoteDefinition') {
    return astray(`[^${node.identifier}]`, 'There are no footnotes: write it where it belongs.');
  }
  if (node.type === 'link') return linkFault(node);
  if (node.type !== 'image') return undefined;
  const alone = parent?.children.length === 1 && root.children.some((child) => child === parent);
  return imageFault(node, alone);
}

function linkFault(node: Link): ProseFault | undefined {
  const target = readTarget(node.url);
  const words = plainText(node).trim();
  if (target === null) return unknownAddress(node.url);
  if (target.kind === 'chart')
    return astray(node.url, 'A chart is a picture: ![title](chart:<id>).');
  if (target.kind === 'count' && words !== '') {
    return astray(node.url, 'A count has no words of its own: [](count:<name>).');
  }
  return words === '' && target.kind !== 'count' ? astray(node.url, 'It has no words.') : undefined;
}

function imageFault(node: Image, alone: boolean): ProseFault | undefined {
  if (readTarget(node.url)?.kind !== 'chart') {
    return astray(node.url, 'The only pictures are charts: ![title](chart:<id>).');
  }
  return alone ? undefined : astray(node.url, 'A chart is a paragraph of its own.');
}

/** A section's id is an id of the page, and stands there once. */
function sectionFault(node: Nodes, sections: Map<string, number>): ProseFault | undefined {
  const section = node.type === 'heading' ? sectionOf(node) : null;
  if (section === null) return undefined;
  const { id, line } = section;
  const first = sections.get(id);
  if (first !== undefined) {
    return { ruleId: 'id-twice', actual: id, note: `A section has this id at line ${first}.` };
  }
  sections.set(id, line);
  if (isOwnId('story', id)) {
    return { ruleId: 'id-twice', actual: id, note: 'The page has a part of its own with this id.' };
  }
  if (idPattern.test(id)) return undefined;
  return astray(`section:${id}`, 'An id has small letters, digits and single hyphens.');
}

function unknownAddress(address: string): ProseFault {
  const [scheme = ''] = /^[^:/]*:/u.exec(address) ?? [];
  if (address === scheme) return astray(address, 'An id belongs after the colon.');
  const near = scheme === '' ? undefined : nearestId(scheme, schemes);
  if (near === undefined || near === scheme) return { ruleId: 'link-unknown', actual: address };
  const expected = `${near}${address.slice(scheme.length)}`;
  return { ruleId: 'link-unknown', actual: address, expected };
}

function astray(actual: string, note: string): ProseFault {
  return { ruleId: 'link-unknown', actual, note };
}
