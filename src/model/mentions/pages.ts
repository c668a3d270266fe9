import type { Drafts } from '../../content/draft.ts';
import { sentencesOf } from '../own-words.ts';
import { type Mention, mention, mentionEach, mentionInProse } from './mention.ts';

/** Finds the ids written in investigation.yaml. */
export function mentionInHead({ investigation: draft }: Drafts): Mention[] {
  if (draft === null) return [];
  return [
    ...mention(draft, 'claim', draft.value.central, ['central']),
    ...mentionEach(draft, 'article', draft.value.articles, ['articles']),
    ...draft.value.sections.flatMap(({ claims }, at) =>
      mentionEach(draft, 'claim', claims, ['sections', at, 'claims']),
    ),
  ];
}

/** Finds the ids written in the story and on the page about the publisher. */
export function mentionInPages({ story, about }: Drafts): Mention[] {
  return [
    ...(story === null ? [] : mentionEach(story, 'section', story.value.method, ['method'])),
    ...(story === null
      ? []
      : [...sentencesOf(story), story.body].flatMap((prose) => mentionInProse(story.file, prose))),
    ...(about === null ? [] : mentionInProse(about.file, about.body)),
  ];
}

/** Finds the ids written in the corrections and, where an id has moved, in the ledger. */
export function mentionInRecords({ corrections, ledger }: Drafts): Mention[] {
  const published = new Set(ledger?.value.ids.map(({ id }) => id));
  const corrected = (corrections?.value ?? []).flatMap(({ at, references }, index) => {
    if (corrections === null) return [];
    return [
      // What was published can be corrected when it is gone; the ledger says what became of it.
      ...(published.has(at) ? [] : mention(corrections, 'thing', at, [index, 'at'])),
      ...mentionEach(corrections, 'document', references, [index, 'references']),
    ];
  });
  const moved = (ledger?.value.ids ?? []).flatMap((entry, index) =>
    ledger === null ? [] : mention(ledger, 'thing', entry['moved-to'], ['ids', index, 'moved-to']),
  );
  return [...corrected, ...moved];
}
