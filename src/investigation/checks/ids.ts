import { nearestId } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectKnown, type IdKind, isKnown } from '../known.ts';
import { mentionInClaims } from '../mentions/claims.ts';
import { mentionInDifferences, mentionInEvents, mentionInFunding } from '../mentions/drawings.ts';
import { mentionInHead, mentionInPages, mentionInRecords } from '../mentions/pages.ts';
import { mentionInArticles, mentionInDocuments } from '../mentions/sources.ts';
import { problemAt } from '../problem-at.ts';
import type { Subject } from '../subject.ts';

const wanted: { readonly [kind in IdKind]: string } = {
  article: 'an article',
  claim: 'a claim',
  assertion: 'an assertion: <claim>/<article>',
  passage: 'a passage: <claim>/<article>/q1',
  document: 'an outside document',
  event: 'an event',
  stream: 'a said source of income, a node of kind stream in content/funding.yaml',
  difference: 'a difference',
  speaker: 'a speaker with a page: an official, a body or an outlet',
  section: 'a section of the story',
  node: 'a node of content/funding.yaml',
  actor: 'an actor',
  voice: 'an actor, outlet or unnamed',
  sum: 'a said source of income, or total',
  party: 'an actor, an article or an outside document',
  rule: 'a rule of the build',
  count: 'a count',
  thing: 'a thing with its kind, such as claim:<id>',
};

/** Checks that every id that is written names something of the kind that belongs there. */
export function checkIds({ drafts }: Subject): Problem[] {
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
