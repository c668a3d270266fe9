import type { Problem } from '../problems/problem.ts';
import type { Draft, Drafts } from './draft.ts';
import type { FieldPath } from './yaml/places.ts';
import { capProblems } from './cap-problems.ts';

/** An id, and where in its file it is written. */
interface WrittenId {
  readonly id: string;
  readonly path: FieldPath;
}

/** Checks that no file of several things gives two of them one id. */
export function checkWrittenIds(drafts: Drafts): readonly Problem[] {
  const { investigation, actors, documents, funding, story, ledger } = drafts;
  return [
    ...twice(investigation, ({ sections }) => inList(sections, ['sections'])),
    ...twice(investigation, ({ trail }) => inList(trail, ['trail'])),
    ...twice(actors, (list) => inList(list, [])),
    ...twice(documents, (list) => inList(list, [])),
    ...twice(funding, ({ nodes }) => inList(nodes, ['nodes'])),
    ...twice(
      funding,
      ({ flows }) =>
        flows.map(({ from, to }, index) => ({ id: `${from}--${to}`, path: ['flows', index] })),
      (line) => `Add its claims to the line of the graph at line ${line}.`,
    ),
    ...twice(story, (value) =>
      (['findings', 'supports', 'doesNotSupport'] as const).flatMap((name) =>
        inList(value[name], [name]),
      ),
    ),
    ...twice(ledger, ({ ids }) => inList(ids, ['ids'])),
  ];
}

function inList(list: readonly { readonly id: string }[], path: FieldPath): readonly WrittenId[] {
  return list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function twice<T>(
  draft: Draft<T> | null,
  written: (value: T) => readonly WrittenId[],
  tell = (line: number) => `It is the id of another at line ${line}.`,
): readonly Problem[] {
  if (draft === null) return [];
  const lines = new Map<string, number>();
  const problems = written(draft.value).flatMap(({ id, path }): Problem[] => {
    const { line, column } = draft.at(path);
    const first = lines.get(id);
    if (first === undefined) {
      lines.set(id, line);
      return [];
    }
    const note = tell(first);
    return [{ file: draft.file, line, column, ruleId: 'id-twice', actual: id, note }];
  });
  return capProblems(problems);
}
