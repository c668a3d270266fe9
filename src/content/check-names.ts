import { nearestId } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleName } from '../problems/rules/index.ts';
import { filesIn, folderNames, folders, type NamedFile, required, singles } from './file-names.ts';
import { id as idSchema } from './schemas/shared.ts';

/** Checks the names of all files: missing ones, unknown ones, those that are no ids, and those that collide. */
export function checkNames(paths: readonly string[]): readonly Problem[] {
  const named = folderNames.map((folder) => filesIn(paths, folder));
  const known = new Set<string>([
    ...Object.values(singles),
    ...named.flat().map(({ file }) => file),
  ]);
  const missing = [...required].filter((path) => !paths.includes(path));
  return [
    ...missing.map((path) => problem(path, 'file-missing', {})),
    ...(filesIn(paths, 'articles').length > 0
      ? []
      : [problem('content/articles', 'file-missing', { note: 'There is at least one article.' })]),
    ...paths.filter((path) => !known.has(path)).map(unknownFile),
    ...named.flatMap(checkIdsOfNames),
  ];
}

/** Whether the name of a file can be an id. */
export function isId(name: string): boolean {
  return idSchema.safeParse(name).success;
}

function checkIdsOfNames(named: readonly NamedFile[]): readonly Problem[] {
  const files = new Map<string, string>();
  return named.flatMap(({ file, name }) => {
    const folded = name.normalize('NFKC').toLowerCase();
    const other = files.get(folded);
    if (other === undefined) files.set(folded, file);
    const misnamed = { actual: name, expected: slug(name) };
    const twice = { actual: name, note: `The other is ${other ?? file}.` };
    return [
      ...(isId(name) ? [] : [problem(file, 'name-not-an-id', misnamed)]),
      ...(other === undefined ? [] : [problem(file, 'id-twice', twice)]),
    ];
  });
}

/** A path that nothing reads, and where the file may have been meant to be. */
function unknownFile(path: string): Problem {
  const [, folder, file, ...below] = path.split('/');
  const meant = folderNames.find((name) => name === folder);
  if (meant === undefined || file === undefined || below.length > 0) {
    return problem(path, 'file-unknown', { expected: nearestId(path, Object.values(singles)) });
  }
  const name = slug(file.replace(/\.[^.]*$/u, ''));
  const expected = name && `content/${meant}/${name}${folders[meant]}`;
  return problem(path, 'file-unknown', { expected });
}

/** The nearest id to a name, if it has letters or digits of one. */
function slug(name: string): string | undefined {
  const parts =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const near = parts.join('-').slice(0, 80);
  return isId(near) ? near : undefined;
}

function problem(
  file: string,
  ruleId: RuleName,
  more: {
    readonly actual?: string;
    readonly expected?: string | undefined;
    readonly note?: string;
  },
): Problem {
  const { actual = '', expected, ...rest } = more;
  const near = expected === undefined ? {} : { expected };
  return { file, line: 1, column: 1, ruleId, actual, ...near, ...rest };
}
