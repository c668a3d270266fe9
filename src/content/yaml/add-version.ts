import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

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

/** The text of investigation.yaml in which a version says how many ids it promises, or with null nothing of it; null where its lines cannot be changed. */
export function setPromises(text: string, version: number, count: number | null): string | null {
  const list = parseDocument(text).get('versions', true);
  const item = isSeq(list)
    ? list.items.find((each) => isMap(each) && each.get('version') === version)
    : undefined;
  if (!isMap(item) || item.flow === true) return null;
  const lines = text.split('\n');
  const lineOf = (name: string) => {
    const key = item.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
    const start = isScalar(key) ? key.range?.[0] : undefined;
    return start === undefined ? null : text.slice(0, start).split('\n').length - 1;
  };
  const own = lineOf('promises');
  const named = lineOf('version');
  if (named === null || own === named) return null;
  const indent = (lines[named] ?? '').replace('-', ' ').match(/^ */u)?.[0] ?? '';
  const added = count === null ? [] : [`${indent}promises: ${count}`];
  if (own !== null) return lines.toSpliced(own, 1, ...added).join('\n');
  return lines.toSpliced(named + 1, 0, ...added).join('\n');
}
