import type { FileKind } from '../../content/list-fields.ts';
import { tellFields, type ToldField } from '../fields/index.ts';

/** Values that a skeleton knows, by the paths of their fields, as YAML. */
export type Given = Readonly<Record<string, string>>;

/**
 * The fields of a kind of file as YAML to fill in: each under its sentence, a needed one open, an optional one as a
 * comment that holds an example. As an entry of a list it begins with a hyphen.
 */
export function renderSkeleton(kind: FileKind, given: Given, asEntry = false): string {
  const lines = renderLevel(tellFields(kind), '', given);
  return (asEntry ? indented(lines, { isList: true, by: '' }) : lines).join('\n');
}

/** Every field of a kind of file as comments: its name, its sentence, what belongs there, and an example. */
export function renderComments(kind: FileKind): string {
  return tellFields(kind)
    .map((field) => {
      const { path, needed, example } = field;
      return `# ${path}${needed ? ' (needed)' : ''}: ${sentencesOf(field)} Such as: ${example}`;
    })
    .join('\n');
}

/** The fields directly under a name, each with those that stand in it. */
function renderLevel(fields: readonly ToldField[], above: string, given: Given): string[] {
  const here = fields.filter(
    ({ path }) => path.startsWith(above) && !path.slice(above.length).includes('.'),
  );
  return here.flatMap((field) => {
    const { path, needed, isList, example } = field;
    const name = path.slice(above.length);
    const told = `# ${sentencesOf(field)}`;
    const value = given[path];
    if (value !== undefined) return [told, `${name}: ${value}`];
    if (!needed) return [told, `# ${name}: ${example}`];
    if (!field.holds || /\bor the fields\b/u.test(field.belongs)) {
      return [`${told} Such as: ${example}`, `${name}:`];
    }
    const within = renderLevel(fields, `${path}.`, given);
    return [told, `${name}:`, ...indented(within, { isList, by: '  ' })];
  });
}

/** Lines of fields under the name of the field in which they stand; those of an entry of a list begin with a hyphen. */
function indented(
  lines: readonly string[],
  { isList, by }: { readonly isList: boolean; readonly by: string },
): string[] {
  const first = isList ? lines.findIndex((line) => !line.startsWith('#')) : -1;
  const deep = isList ? `${by}  ` : by;
  return lines.map((line, index) => {
    if (line.startsWith('# ')) return `# ${deep}${line.slice(2)}`;
    return index === first ? `${by}- ${line}` : `${deep}${line}`;
  });
}

function sentencesOf({ says, belongs }: ToldField): string {
  return `${says} Here belongs: ${belongs}.`;
}
