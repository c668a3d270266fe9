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
function setNode(node: unknown, within = { quoted: false }): unknown {
  if (!isRecord(node)) return node;
  if (node['type'] === 'text' && typeof node['value'] === 'string') {
    return { ...node, value: setWords(node['value'], within) };
  }
  const { children } = node;
  if (!Array.isArray(children)) return node;
  const inline = phrasing.has(String(node['type']));
  const state = inline ? within : { quoted: false };
  return { ...node, children: children.map((child) => setNode(child, state)) };
}

const phrasing: ReadonlySet<string> = new Set(['link', 'emphasis', 'strong', 'delete']);

/** Sets words for print; `within` says whether they begin in a quotation, and then whether they end in one. */
export function setWords(text: string, within = { quoted: false }): string {
  return text.replace(/[“”]|(?<=\p{L})'(?=\p{L})|(?<=s)'(?![\p{L}\p{N}])/gu, (sign) => {
    if (sign !== "'") within.quoted = sign === '“';
    return sign === "'" && !within.quoted ? '’' : sign;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
