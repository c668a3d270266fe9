import { parseDocument } from 'yaml';

/** Words in single quotation marks, in which YAML changes nothing but a line end. */
function inMarks(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** A line of YAML as it is pasted, with the words between two of its columns, from 0, in quotation marks. */
export function lineInMarks(line: string, from: number, to: number): string {
  return (line.slice(0, from) + inMarks(line.slice(from, to)) + line.slice(to)).trim();
}

/** A line that YAML does not read as it is meant, with its value in quotation marks; null where that is not all that mends it. */
export function mendLine(line: string, next: string): string | null {
  const [start = '', value = ''] = splitLine(line);
  const words = withoutMarks(value);
  // A list or fields in brackets have marks within them, and words that go on need them at both ends.
  if (start === '' || words === '' || /^[[{]/.test(value) || plain.test(value)) return null;
  if (goesOn(line, next)) return null;
  const mended = `${start.trimStart()}${inMarks(words)}`;
  const document = parseDocument(mended);
  return document.errors.length === 0 && document.warnings.length === 0 ? mended : null;
}

/** Words in which nothing is a sign of YAML: where they are not read, something else is wrong. */
const plain = /^[^\s*&!%@`'"[\]{}|>?#,:-](?!.*(?::\s|:$|\s#))/u;

/** What stands before the value of a line, its name or the sign of an item, and the value. */
function splitLine(line: string): readonly string[] {
  const [start = ''] = /^\s*(?:-\s+)*(?:[A-Za-z][\w-]*:(?:\s+|$))?/.exec(line) ?? [''];
  return start.trim() === '' ? [] : [start, line.slice(start.length).trim()];
}

/** Words that stand in marks as a whole, which hold marks of their kind, without them. */
function withoutMarks(value: string): string {
  const [, mark = '', words = ''] = /^(['"])(.*)\1$/u.exec(value) ?? [];
  if (mark === '') return value;
  return mark === "'" ? words.replaceAll("''", "'") : words.replaceAll(String.raw`\"`, '"');
}

/** Whether the value of a line goes on in the next one: it stands further in, and begins neither a field nor an item. */
function goesOn(line: string, next: string): boolean {
  const indent = (text: string) => /^\s*(?:-\s+)*/.exec(text)?.[0].length ?? 0;
  if (next.trim() === '' || /^\s*(?:-\s|[A-Za-z][\w-]*:(?:\s|$)|#)/.test(next)) return false;
  return /^\s*/.exec(next)?.[0].length !== 0 && indent(next) >= indent(line);
}
