import type { Draft, Drafts } from '../content/draft.ts';
import { nearestId } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { isOwnId, type SharedPage } from '../values/id.ts';
import { collectKnown, isKnown, sumOfAll, tellWanted } from '../model/known.ts';
import { isActor } from '../model/speakers.ts';
import { collectMentions } from '../model/mentions.ts';
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

function checkMentions(drafts: Drafts): Problem[] {
  const known = collectKnown(drafts);
  return collectMentions(drafts)
    .filter(({ kind, id }) => !isKnown(drafts, known, kind, id))
    .map(({ kind, id, ...place }) =>
      problemAt(place, 'unknown-id', id, {
        expected: nearestId(id, [...(known(kind) ?? [])]),
        note: `Here belongs the id of ${tellWanted(kind)}.`,
      }),
    );
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
