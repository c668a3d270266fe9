import type { ClaimDraft, Drafts } from '../../content/draft.ts';
import { type Mention, mention, mentionEach, mentionInProse, type Path } from './mention.ts';

type AssertionDraft = ClaimDraft['value']['assertions'][number];

/** Finds the ids written in the claims. */
export function mentionInClaims({ claims }: Drafts): Mention[] {
  return claims.flatMap((draft) => {
    const { streams, strengthens, see, assessment, assertions } = draft.value;
    return [
      ...mentionEach(draft, 'stream', streams, ['streams']),
      ...mentionEach(draft, 'claim', strengthens, ['strengthens']),
      ...mentionEach(draft, 'document', see, ['see']),
      ...mentionEach(draft, 'document', assessment?.references, ['assessment', 'references']),
      ...assertions.flatMap((assertion, at) => inAssertion(draft, assertion, ['assertions', at])),
      ...mentionInProse(draft.file, draft.body),
    ];
  });
}

function inAssertion(draft: ClaimDraft, assertion: AssertionDraft, path: Path): Mention[] {
  const { article, speaker, relays, figures, said, 'traced-to': traced } = assertion;
  return [
    ...mention(draft, 'article', article, [...path, 'article']),
    ...mention(draft, 'voice', speaker, [...path, 'speaker']),
    ...inRelays(draft, relays, [...path, 'relays']),
    ...figures.flatMap(({ of }, at) => mention(draft, 'sum', of, [...path, 'figures', at, 'of'])),
    ...mention(draft, 'voice', traced?.speaker, [...path, 'traced-to', 'speaker']),
    ...inRelays(draft, traced?.relays ?? [], [...path, 'traced-to', 'relays']),
    ...mentionEach(draft, 'document', traced?.references, [...path, 'traced-to', 'references']),
    ...mentionEach(draft, 'document', said?.references, [...path, 'said', 'references']),
  ];
}

function inRelays(draft: ClaimDraft, relays: AssertionDraft['relays'], path: Path): Mention[] {
  return relays.flatMap((relay, at) =>
    typeof relay === 'string'
      ? mention(draft, 'actor', relay, [...path, at])
      : [
          ...mention(draft, 'actor', relay.actor, [...path, at, 'actor']),
          ...mention(draft, 'document', relay.document, [...path, at, 'document']),
        ],
  );
}
