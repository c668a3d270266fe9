import { isRecord } from '../values/record.ts';
import { changeTexts } from '../content/field-roles.ts';
import type { Role } from '../content/schemas/field.ts';
import { modelRoles } from '../model/roles.ts';
import type { Investigation } from '../model/types.ts';

/** Words that are set for print; all others keep every character. */
const set: ReadonlySet<Role> = new Set(['ours', 'cited']);

/** Sets our own words with the apostrophes of print; words between quotation marks stay as they are. */
export function typeset(investigation: Investigation): Investigation {
  const change = (text: unknown, role: Role) => {
    if (role === 'prose') return setProse(text);
    return set.has(role) && typeof text === 'string' ? setWords(text) : text;
  };
  return changeTexts(investigation, modelRoles, change) as Investigation;
}

function setProse(prose: unknown): unknown {
  return isRecord(prose) ? { ...prose, root: setNode(prose['root']) } : prose;
}

/** A node of prose: within a block, a quotation may run on from one node to the next. */
function setNode(node: unknown, within = startOfBlock()): unknown {
  if (!isRecord(node)) return node;
  if (node['type'] === 'text' && typeof node['value'] === 'string') {
    return { ...node, value: setWords(node['value'], within) };
  }
  const { children } = node;
  if (!Array.isArray(children)) {
    within.before = 'x';
    return node;
  }
  const inline = phrasing.has(String(node['type']));
  const state = inline ? within : startOfBlock();
  return { ...node, children: children.map((child) => setNode(child, state)) };
}

const phrasing: ReadonlySet<string> = new Set(['link', 'emphasis', 'strong', 'delete']);

/** Where in a block words begin: the marks that would close what is open there, and the character before. */
interface Within {
  readonly closers: string[];
  before: string;
}

function startOfBlock(): Within {
  return { closers: [], before: '' };
}

/** What closes what each mark opens; a single mark, which may be an apostrophe, opens all to the end of the block. */
const closersOf: ReadonlyMap<string, string> = new Map([
  ...['“”', '””', '„“”', '‟”', '«»', '»«', '‹›', '›‹', '「」', '『』', '""', '＂＂', '″″'].map(
    (each): [string, string] => [each.charAt(0), each.slice(1)],
  ),
  ...['❝❞', '〝〞〟', '‘', '‚'].map((each): [string, string] => [each.charAt(0), each.slice(1)]),
  ['``', "''"],
]);

/**
 * Sets words for print with the apostrophes that stand outside quotation marks of any kind; where it cannot be told
 * whether a mark has closed, all that follows in the block keeps every character.
 */
export function setWords(text: string, within: Within = startOfBlock()): string {
  const set = text.replace(/``|''|[“”„‟«»‹›「」『』"＂″❝❞〝〞〟‘‚']/gu, (mark, at: number) => {
    const before = at === 0 ? within.before : text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    const { closers } = within;
    if (mark === "'") {
      const isApostrophe = /\p{L}/u.test(before) && (/\p{L}/u.test(after) || before === 's');
      if (isApostrophe && !/\p{N}/u.test(after)) return closers.length === 0 ? '’' : mark;
      if (after !== '' && !/[\s\p{Po}]/u.test(after)) closers.push('');
      return mark;
    }
    const closer = closers.at(-1);
    if (closer?.includes(mark) === true && closer !== '') closers.pop();
    else if (closersOf.has(mark)) closers.push(closersOf.get(mark) ?? '');
    return mark;
  });
  within.before = text.at(-1) ?? within.before;
  return set;
}
