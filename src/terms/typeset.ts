/** Fields that hold our own words, whatever they belong to; names, quotations and addresses are none of them. */
const ours: ReadonlySet<string> = new Set([
  ...['title', 'standfirst', 'headline', 'status', 'contentNote', 'what', 'note', 'says', 'role'],
  ...['statement', 'label', 'question', 'condition', 'compared', 'basis', 'interest', 'read'],
  ...['because', 'speakerBecause', 'dateBecause', 'publisher'],
]);

/** Fields that hold the words and characters of articles. */
const theirs: ReadonlySet<string> = new Set(['text', 'paragraphs', 'quotations', 'passages']);

/** Sets our own words with the apostrophes of print; words between quotation marks stay as they are. */
export function typeset<T>(value: T): T {
  return setValue(value) as T;
}

function setValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(setValue);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    if (theirs.has(key)) return [key, each];
    if (ours.has(key) && typeof each === 'string') return [key, setWords(each, { quoted: false })];
    if (key === 'body' && isRecord(each)) return [key, { ...each, root: setNode(each['root']) }];
    return [key, setValue(each)];
  });
  return Object.fromEntries(entries);
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

function setWords(text: string, within: { quoted: boolean }): string {
  return text.replace(/[“”]|(?<=\p{L})'(?=\p{L})|(?<=s)'(?![\p{L}\p{N}])/gu, (sign) => {
    if (sign !== "'") within.quoted = sign === '“';
    return sign === "'" && !within.quoted ? '’' : sign;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
