import type { Drafts } from '../../content/draft.ts';
import type { Problem } from '../../problems/problem.ts';
import { flowId } from '../../values/id.ts';
import { articleOf } from '../../model/find.ts';
import { placeIn, problemAt } from '../../model/problem-at.ts';
import { textsOf } from '../context/assertion-pairs.ts';
import { findMissing } from '../context/missing-words.ts';
import type { Subject } from '../context/check-context.ts';

type Funding = NonNullable<Drafts['funding']>;
type FlowDraft = Funding['value']['flows'][number];

/** Checks that each line of the funding graph draws claims about what it joins, and that all that is said or declared there is drawn. */
export function checkFunding({ drafts, investigation }: Subject): Problem[] {
  const { funding } = drafts;
  if (funding === null) return [];
  return [
    ...funding.value.flows.flatMap((flow, index) =>
      checkFlow({ drafts, investigation }, funding, flow, index),
    ),
    ...checkNodes(funding),
    ...checkUndrawn(drafts, funding.value),
  ];
}

function checkFlow(
  { drafts, investigation }: Subject,
  funding: Funding,
  flow: FlowDraft,
  index: number,
): Problem[] {
  const { from, to, claims, moves, paid } = flow;
  const at = ['flows', index] as const;
  const place = placeIn(funding, at);
  const id = flowId(flow);
  const kindOf = (node: string) => funding.value.nodes.find((one) => one.id === node)?.kind;
  const unpaid = moves === 'money' && kindOf(to) === 'group' && paid === null;
  const known = claims.length > 0 && claims.every((claim) => isClaim(drafts, claim));
  const ofAnother = claims.flatMap((claim, position) => {
    const about = drafts.claims.find((draft) => draft.id === claim)?.value.streams;
    return about === undefined || kindOf(from) !== 'stream' || about.includes(from)
      ? []
      : [
          problemAt(placeIn(funding, [...at, 'claims', position]), 'flow-of-another', claim, {
            note: `The line begins at: ${from}`,
          }),
        ];
  });
  return [
    ...(claims.length > 0 ? [] : [problemAt(place, 'flow-without-claim', id)]),
    ...(from === to ? [problemAt(place, 'flow-to-itself', id)] : []),
    ...(unpaid
      ? [
          problemAt(place, 'field-missing', '', {
            note: 'Missing: paid (the passage that says that the group was paid).',
          }),
        ]
      : []),
    ...(paid !== null && known && !claims.includes(claimOfPassage(paid))
      ? [problemAt(placeIn(funding, [...at, 'paid']), 'paid-elsewhere', paid)]
      : []),
    ...ofAnother,
    ...(known ? checkLineWords(investigation, funding, flow, index) : []),
  ];
}

/** The words of a line stand, letter for letter, in a quotation of a claim that it draws. */
function checkLineWords(
  investigation: Subject['investigation'],
  funding: Funding,
  flow: FlowDraft,
  index: number,
): Problem[] {
  const drawn = investigation.claims.filter(({ id }) => flow.claims.includes(id));
  const texts = drawn.flatMap(({ assertions }) =>
    assertions.flatMap(({ article, passages }) =>
      textsOf(articleOf(investigation, article), passages),
    ),
  );
  return flow.words.flatMap((words, at) =>
    findMissing(
      placeIn(funding, ['flows', index, 'words', at]),
      'flow-words-missing',
      words,
      texts,
    ),
  );
}

/** What is no claim is told as such, and not blamed for what follows from it. */
function isClaim({ claims, broken }: Drafts, id: string): boolean {
  return claims.some((draft) => draft.id === id) || broken.claims.includes(id);
}

function claimOfPassage(passage: string): string {
  return passage.slice(0, passage.indexOf('/'));
}

function checkNodes(funding: Funding): Problem[] {
  const { tiers, nodes, flows } = funding.value;
  const ends = flows.flatMap(({ from, to }) => [from, to]);
  const joined = new Set(ends);
  const sure = ends.every((end) => nodes.some(({ id }) => id === end));
  const places = new Map<string, string>();
  return nodes.flatMap(({ id, tier, order, references }, index) => {
    const place = (field?: string) =>
      placeIn(funding, ['nodes', index, ...(field === undefined ? [] : [field])]);
    const key = `${tier} ${order}`;
    const before = places.get(key);
    places.set(key, before ?? id);
    return [
      ...(tier < tiers.length ? [] : [problemAt(place('tier'), 'tier-unnamed', String(tier))]),
      ...(before === undefined
        ? []
        : [problemAt(place('order'), 'place-taken', id, { note: `There stands: ${before}` })]),
      ...(!sure || joined.has(id) || references.length > 0
        ? []
        : [problemAt(place('id'), 'node-undrawn', id)]),
    ];
  });
}

/** A claim of income is drawn by a line; what else is said of a source, of those who did it or were found, need not be. */
function checkUndrawn(drafts: Drafts, { flows }: Funding['value']): Problem[] {
  const drawn = new Set(
    flows.flatMap((flow) => [
      ...flow.claims,
      ...(flow.paid === null ? [] : [claimOfPassage(flow.paid)]),
    ]),
  );
  if (flows.some(({ claims }) => claims.some((claim) => !isClaim(drafts, claim)))) return [];
  return drafts.claims
    .filter(({ id, value }) => value.kind === 'income' && !drawn.has(id))
    .flatMap((draft) =>
      draft.value.streams.map((stream, index) =>
        problemAt(placeIn(draft, ['streams', index]), 'claim-undrawn', stream),
      ),
    );
}
