import { isMap, isSeq, parseDocument } from 'yaml';

/** One published state, as investigation.yaml names it. */
export interface WrittenVersion {
  readonly version: number;
  readonly date: string;
  readonly what: string;
}

/** The text of investigation.yaml with one more version at the end of its list, all else left as it is; null where the list is not one that can be added to. */
export function addVersion(text: string, { version, date, what }: WrittenVersion): string | null {
  const list = parseDocument(text).get('versions', true);
  if (!isSeq(list) || list.flow === true) return null;
  const last = list.items.at(-1);
  if (!isMap(last) || last.flow === true || !last.range) return null;
  const [start, end] = last.range;
  const column = start - text.lastIndexOf('\n', start - 1) - 1;
  const item = text.slice(start - column, start);
  if (!/^ *- +$/u.test(item)) return null;
  const indent = item.replace('-', ' ');
  const fields = [`version: ${version}`, `date: '${date}'`, `what: ${JSON.stringify(what)}`];
  const lines = fields.map((field, index) => (index === 0 ? item : indent) + field).join('\n');
  const before = text.slice(0, end).trimEnd();
  return `${before}\n${lines}\n${text.slice(end).replace(/^\n/u, '')}`;
}
