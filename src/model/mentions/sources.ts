import type { Drafts } from '../../content/draft.ts';
import { type Mention, mention, mentionEach, mentionInProse } from './mention.ts';

/** The facts about an article that carry how they are known. */
const articleFacts = ['outlet', 'headline', 'author', 'date', 'address'] as const;

/** Finds the ids written in the articles' descriptions. */
export function mentionInArticles({ articles }: Drafts): Mention[] {
  return articles.flatMap((draft) => [
    ...mention(draft, 'actor', draft.value.outlet.value, ['outlet', 'value']),
    ...articleFacts.flatMap((fact) =>
      mentionEach(draft, 'document', draft.value[fact].references, [fact, 'references']),
    ),
    ...mentionInProse(draft.file, draft.body),
  ]);
}

/** Finds the ids written in the outside documents. */
export function mentionInDocuments({ documents: draft }: Drafts): Mention[] {
  return (draft?.value ?? []).flatMap((document, index) => {
    if (draft === null) return [];
    const figures = document.figures.flatMap(({ of }, at) =>
      mention(draft, 'sum', of, [index, 'figures', at, 'of']),
    );
    const relays = document.relays.flatMap(({ from, to, references }, at) => {
      const path = [index, 'relays', at];
      return [
        ...mention(draft, 'party', from, [...path, 'from']),
        ...mention(draft, 'party', to, [...path, 'to']),
        ...mentionEach(draft, 'document', references, [...path, 'references']),
      ];
    });
    const assessments = document.assessments.flatMap(({ claim, references }, at) => {
      const path = [index, 'assessments', at];
      return [
        ...mention(draft, 'claim', claim, [...path, 'claim']),
        ...mentionEach(draft, 'document', references, [...path, 'references']),
      ];
    });
    return [...figures, ...relays, ...assessments];
  });
}
