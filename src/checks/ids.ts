import type { Drafts } from '../content/draft.ts';
import { nearestId } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import {
  collectKnown,
  type IdKind,
  isKnown,
  sumOfAll,
  voicesWithoutActor,
} from '../model/known.ts';
import { mentionInClaims } from '../model/mentions/claims.ts';
import {
  mentionInDifferences,
  mentionInEvents,
  mentionInFunding,
} from '../model/mentions/drawings.ts';
import { mentionInHead, mentionInPages, mentionInRecords } from '../model/mentions/pages.ts';
import { mentionInArticles, mentionInDocuments } from '../model/mentions/sources.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import type { Subject } from './context/check-context.ts';

const wanted: { readonly [kind in IdKind]: string } = {
  article: 'an article',
  claim: 'a claim',
  assertion: 'an assertion: <claim>/<article>',
  passage: 'a passage: <claim>/<article>/q1',
  figure: 'a figure: <claim>/<article>/f1, or <document>/f1',
  document: 'an outside document',
  event: 'an event',
  stream: 'a said source of income, a node of kind stream in content/funding.yaml',
  flow: 'a line of the graph: <from>--<to>',
  difference: 'a difference',
  speaker: 'a speaker with a page: an official, a body or an outlet',
  section: 'a section of the story',
  finding: 'a finding, or a sentence of the box',
  node: 'a node of content/funding.yaml',
  actor: 'an actor in content/actors.yaml',
  voice: 'an actor in content/actors.yaml, or outlet, or unnamed',
  sum: 'a said source of income, or total',
  party: 'an actor, an article or an outside document',
  rule: 'a rule of the build',
  count: 'a count',
  chart: 'a chart: chain, support-box, funding, matrix, sums, timeline, or difference-<id>',
  thing: 'a thing with its kind, such as claim:<id>',
};

/** Checks that every id that is written names something of the kind that belongs there, and that no id has two meanings. */
export function checkIds({ drafts }: Subject): Problem[] {
  return [...checkMentions(drafts), ...checkReserved(drafts), ...checkArticles(drafts)];
}

function checkMentions(drafts: Drafts): Problem[] {
  const known = collectKnown(drafts);
  return [
    mentionInHead,
    mentionInArticles,
    mentionInClaims,
    mentionInDocuments,
    mentionInFunding,
    mentionInEvents,
    mentionInDifferences,
    mentionInPages,
    mentionInRecords,
  ]
    .flatMap((find) => find(drafts))
    .filter(({ kind, id }) => !isKnown(drafts, known, kind, id))
    .map(({ kind, id, ...place }) =>
      problemAt(place, 'unknown-id', id, {
        expected: nearestId(id, [...(known[kind] ?? [])]),
        note: `Here belongs the id of ${wanted[kind]}.`,
      }),
    );
}

/** Speakers and sums may also be words that are no ids. */
function checkReserved({ actors, funding }: Drafts): Problem[] {
  const note = 'This id has a meaning of its own.';
  const speakers = (actors?.value ?? []).flatMap(({ id }, at) =>
    actors !== null && voicesWithoutActor.includes(id)
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

function checkArticles({ investigation: head }: Drafts): Problem[] {
  if (head === null) return [];
  const { articles } = head.value;
  return articles.flatMap((id, at) =>
    articles.indexOf(id) === at ? [] : [problemAt(placeIn(head, ['articles', at]), 'id-twice', id)],
  );
}
