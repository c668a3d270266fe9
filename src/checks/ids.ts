import type { Draft, Drafts } from '../content/draft.ts';
import { singles } from '../content/file-names.ts';
import { nearestId } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { isOwnId, type SharedPage } from '../values/id.ts';
import { collectKnown, isKnown, type Known, sumOfAll, tellWanted } from '../model/known.ts';
import { compareUnits } from '../text/order.ts';
import type { IdKind } from '../values/kinds.ts';
import { isActor } from '../model/speakers.ts';
import { collectMentions, type Mention } from '../model/mentions.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';

/** Checks that every id that is written names something of the kind that belongs there, and that no id has two meanings. */
export function checkIds({ drafts }: Subject): Problem[] {
  return [
    ...checkMentions(drafts),
    ...checkReserved(drafts),
    ...checkPages(drafts),
    ...checkArticles(drafts),
  ];
}

/** An id that nothing has is told once, however many name it; and so is a file that describes nothing that is named. */
function checkMentions(drafts: Drafts): Problem[] {
  const known = collectKnown(drafts);
  const unknown = collectMentions(drafts).filter(
    ({ kind, id }) => !isKnown(drafts, known, kind, id),
  );
  const emptyFiles = new Set(
    [...new Set(unknown.map(({ kind }) => describedIn[kind]))].flatMap((file) =>
      file !== undefined && isEmpty(drafts, file) ? [file] : [],
    ),
  );
  const byFile = Map.groupBy(unknown, ({ kind }) => {
    const file = describedIn[kind];
    return file !== undefined && emptyFiles.has(file) ? file : null;
  });
  const ofEmpty = [...byFile].flatMap(([file, mentions]) =>
    file === null ? [] : [tellEmpty(file, mentions)],
  );
  const told = new Set(
    [...byFile].flatMap(([file, mentions]) => (file === null ? [] : mentions.map(({ id }) => id))),
  );
  const others = (byFile.get(null) ?? []).filter(({ id }) => !told.has(id));
  const byId = Map.groupBy(others, ({ kind, id }) => `${rootOf(kind)}:${id}`);
  return [...ofEmpty, ...[...byId.values()].map((mentions) => tellUnknown(mentions, known))];
}

/** Where what is named so is described, for the kinds of which one file describes all. */
const describedIn: { readonly [kind in IdKind]?: string } = {
  ...{ actor: singles.actors, voice: singles.actors, speaker: singles.actors },
  document: singles.documents,
  ...{ stream: singles.funding, node: singles.funding, sum: singles.funding },
};

/** One name for the kinds that one file describes. */
function rootOf(kind: IdKind): string {
  return describedIn[kind] ?? kind;
}

function isEmpty({ actors, documents, funding }: Drafts, file: string): boolean {
  if (file === singles.actors) return actors?.value.length === 0;
  if (file === singles.documents) return documents?.value.length === 0;
  return funding?.value.nodes.length === 0;
}

function tellEmpty(file: string, mentions: readonly Mention[]): Problem {
  const ids = [...new Set(mentions.map(({ id }) => id))].toSorted(compareUnits);
  const note = `This file describes nothing, and ${mentions.length} places name what it should describe, the first at ${placesOf(mentions.slice(0, 1))}.`;
  return problemAt({ file, line: 1, column: 1 }, 'unknown-id', ids.join(', '), { note });
}

function tellUnknown(mentions: readonly Mention[], known: Known): Problem {
  const [first, ...others] = mentions;
  if (first === undefined) throw new Error('An id that is unknown is named somewhere.');
  const { kind, id, ...place } = first;
  const near = nearestId(id, [...(known(kind) ?? [])]);
  const more = others.slice(0, mostPlaces);
  const rest = others.length - more.length;
  const also =
    more.length === 0
      ? ''
      : ` It is named at ${placesOf(more)}, too${rest > 0 ? `, and at ${rest} more places` : ''}.`;
  const note = `Here belongs the id of ${tellWanted(kind)}.${also}`;
  const problem = problemAt(place, 'unknown-id', id, { expected: near, note });
  const isSame = near !== undefined && others.length === 0 && lettersOf(near) === lettersOf(id);
  return isSame ? { ...problem, fix: { kind: 'value', words: near } } : problem;
}

/** The letters and digits alone, by which an id with other signs or capitals is still the same. */
function lettersOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9/]/gu, '');
}

/** How many further places of one id are told. */
const mostPlaces = 5;

function placesOf(mentions: readonly Mention[]): string {
  return mentions.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ');
}

/** Speakers and sums may also be words that are no ids. */
function checkReserved({ actors, funding }: Drafts): Problem[] {
  const note = 'This id has a meaning of its own.';
  const speakers = (actors?.value ?? []).flatMap(({ id }, at) =>
    actors !== null && !isActor(id)
      ? [problemAt(placeIn(actors, [at, 'id']), 'id-twice', id, { note })]
      : [],
  );
  const sums = (funding?.value.nodes ?? []).flatMap(({ id }, at) =>
    funding !== null && id === sumOfAll
      ? [problemAt(placeIn(funding, ['nodes', at, 'id']), 'id-twice', id, { note })]
      : [],
  );
  return [...speakers, ...sums];
}

/** On a page with many things, each stands by its id, and so do parts of the page itself. */
function checkPages({ investigation: head, documents, events }: Drafts): Problem[] {
  const note = 'The page on which it stands has a part of its own with this id.';
  const inList = (
    page: SharedPage,
    draft: Draft<unknown> | null,
    list: readonly { readonly id: string }[] | undefined,
    path: readonly string[],
  ) =>
    (list ?? []).flatMap(({ id }, at) =>
      draft !== null && isOwnId(page, id)
        ? [problemAt(placeIn(draft, [...path, at, 'id']), 'id-twice', id, { note })]
        : [],
    );
  return [
    ...inList('documents', documents, documents?.value, []),
    ...inList('claims', head, head?.value.sections, ['sections']),
    ...inList('trail', head, head?.value.trail, ['trail']),
    ...events.flatMap(({ file, id }) =>
      isOwnId('timeline', id)
        ? [problemAt({ file, line: 1, column: 1 }, 'id-twice', id, { note })]
        : [],
    ),
  ];
}

function checkArticles({ investigation: head }: Drafts): Problem[] {
  if (head === null) return [];
  const { articles } = head.value;
  return articles.flatMap((id, at) =>
    articles.indexOf(id) === at ? [] : [problemAt(placeIn(head, ['articles', at]), 'id-twice', id)],
  );
}
