import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The text of YAML with a word more at the end of a list, everything else as it stands; null where there is no list at the path, and the same text where the word is in it. */
export function addToList(
  text: string,
  path: readonly (string | number)[],
  word: string,
): string | null {
  const document = parseDocument(text, { uniqueKeys: false });
  const list: unknown = document.getIn(path, true);
  if (document.errors.length > 0 || !isSeq(list)) return null;
  if (list.items.some((item) => isScalar(item) && item.value === word)) return text;
  const [, end] = list.range ?? [0, 0];
  const last = list.items.at(-1);
  if (list.flow === true) {
    const before = text.slice(0, end - 1).trimEnd();
    const comma = last === undefined || before.endsWith(',') ? '' : ',';
    const space = last === undefined ? '' : ' ';
    return `${before}${comma}${space}${word}${text.slice(end - 1)}`;
  }
  if (!isScalar(last)) return null;
  const [start = 0, valueEnd = 0] = last.range ?? [];
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return `${text.slice(0, valueEnd)}\n${line}${word}${text.slice(valueEnd)}`;
}

/** The ids of the entries of a list: of the list that a field holds, or of the whole text; none where it cannot be read. */
export function idsIn(text: string, field: string | null): readonly string[] {
  const document = parseDocument(text, { uniqueKeys: false });
  const list: unknown = field === null ? document.contents : document.get(field, true);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => {
    const id: unknown = isMap(item) ? item.get('id') : undefined;
    return typeof id === 'string' ? id : [];
  });
}

/** The text of YAML with an entry more, itself lines of YAML that begin with two spaces and a hyphen, at the end of the list of a field; null where that is no list of lines. */
export function addBlock(text: string, field: string, entry: string): string | null {
  const document = parseDocument(text, { uniqueKeys: false });
  const list: unknown = document.get(field, true);
  if (document.errors.length > 0 || !isSeq(list)) return null;
  const last = list.items.at(-1);
  const [start, end] = list.range ?? [0, 0];
  if (last === undefined) return `${text.slice(0, start)}\n${entry}${text.slice(end)}`;
  if (list.flow === true) return null;
  const column = start - (text.lastIndexOf('\n', start) + 1);
  const own = entry
    .split('\n')
    .map((line) => ' '.repeat(column) + line.slice(2))
    .join('\n');
  const before = text.slice(0, end).trimEnd();
  const rest = text.slice(before.length).replace(/^[^\S\n]*/u, '');
  return `${before}\n${own}${rest === '' || rest.startsWith('\n') ? rest : `\n${rest}`}`;
}
