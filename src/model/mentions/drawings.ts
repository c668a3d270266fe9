import type { Drafts } from '../../content/draft.ts';
import { type Mention, mention, mentionEach, mentionInProse } from './mention.ts';

/** Finds the ids written in the funding graph. */
export function mentionInFunding({ funding: draft }: Drafts): Mention[] {
  if (draft === null) return [];
  const nodes = draft.value.nodes.flatMap(({ references }, at) =>
    mentionEach(draft, 'document', references, ['nodes', at, 'references']),
  );
  const flows = draft.value.flows.flatMap(({ from, to, claims, paid }, at) => [
    ...mention(draft, 'node', from, ['flows', at, 'from']),
    ...mention(draft, 'node', to, ['flows', at, 'to']),
    ...mentionEach(draft, 'claim', claims, ['flows', at, 'claims']),
    ...mention(draft, 'passage', paid, ['flows', at, 'paid']),
  ]);
  return [...nodes, ...flows];
}

/** Finds the ids written in the events. */
export function mentionInEvents({ events }: Drafts): Mention[] {
  return events.flatMap((draft) => [
    ...mention(draft, 'passage', draft.value.passage, ['passage']),
    ...mentionEach(draft, 'claim', draft.value.claims, ['claims']),
    ...mention(draft, 'article', draft.value.article, ['article']),
    ...mentionEach(draft, 'document', draft.value.references, ['references']),
  ]);
}

/** Finds the ids written in the differences. */
export function mentionInDifferences({ differences }: Drafts): Mention[] {
  return differences.flatMap((draft) => [
    ...draft.value.positions.flatMap(({ assertion }, at) =>
      mention(draft, 'assertion', assertion, ['positions', at, 'assertion']),
    ),
    ...mentionEach(draft, 'document', draft.value.references, ['references']),
    ...mentionInProse(draft.file, draft.body),
  ]);
}
