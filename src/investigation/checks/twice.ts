import type { Draft, Drafts } from '../../content/draft.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { voicesWithoutActor } from '../known.ts';
import { placeIn, problemAt } from '../problem-at.ts';
import type { Subject } from '../subject.ts';

/** An id that is given to something, and its place. */
interface Given extends Place {
  readonly id: string;
}

/** Checks that within each list no two things have one id, and that none has an id with a meaning of its own. */
export function checkTwice({ drafts }: Subject): Problem[] {
  const { actors, documents, funding, investigation, ledger } = drafts;
  const [nodes, flows] = [funding?.value.nodes ?? [], funding?.value.flows ?? []];
  const lists = [
    given(actors, actors?.value ?? [], (at) => [at, 'id']),
    given(documents, documents?.value ?? [], (at) => [at, 'id']),
    given(funding, nodes, (at) => ['nodes', at, 'id']),
    given(
      funding,
      flows.map(({ from, to }) => ({ id: `${from}--${to}` })),
      (at) => ['flows', at],
    ),
    given(investigation, articlesOf(drafts), (at) => ['articles', at]),
    given(investigation, investigation?.value.sections ?? [], (at) => ['sections', at, 'id']),
    given(ledger, ledger?.value.ids ?? [], (at) => ['ids', at, 'id']),
    headings(drafts),
  ];
  const reserved = [
    ...given(actors, actors?.value ?? [], (at) => [at, 'id']).filter(({ id }) =>
      voicesWithoutActor.includes(id),
    ),
    ...given(funding, nodes, (at) => ['nodes', at, 'id']).filter(({ id }) => id === 'total'),
  ];
  return [
    ...lists.flatMap(findTwice),
    ...reserved.map(({ id, ...place }) =>
      problemAt(place, 'id-twice', id, { note: 'This id has a meaning of its own.' }),
    ),
  ];
}

function articlesOf({ investigation }: Drafts) {
  return (investigation?.value.articles ?? []).map((id) => ({ id }));
}

function given(
  draft: Draft<unknown> | null,
  things: readonly { readonly id: string }[],
  pathOf: (index: number) => readonly (string | number)[],
): Given[] {
  if (draft === null) return [];
  return things.map(({ id }, index) => ({ id, ...placeIn(draft, pathOf(index)) }));
}

/** The sections of the story, which are named in its headings. */
function headings({ story }: Drafts): Given[] {
  if (story === null) return [];
  return story.body.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ references }) => references.filter(({ kind }) => kind === 'section').slice(0, 1))
    .map(({ id, line, column }) => ({ id, file: story.file, line, column }));
}

function findTwice(list: readonly Given[]): Problem[] {
  const first = new Map<string, Given>();
  return list.flatMap((one) => {
    const other = first.get(one.id);
    if (other === undefined) {
      first.set(one.id, one);
      return [];
    }
    return [problemAt(one, 'id-twice', one.id, { note: `The other is at line ${other.line}.` })];
  });
}
