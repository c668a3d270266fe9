import { parseContent } from '../content/parse.ts';
import type { Files } from '../content/draft.ts';
import { draftFolder } from '../content/file-names.ts';
import type { Investigation } from '../model/types.ts';

/** What waits for somebody, by kind, each by its id or path. */
export interface Waiting {
  /** Sentences that nobody has annotated yet, as the descriptions of articles list them. */
  readonly notYet: readonly string[];
  /** Claims that one speaker makes, of which nobody looked at what outside documents say. */
  readonly oneSpeaker: readonly string[];
  readonly drafts: readonly string[];
  /** Ids that stand, and that no version has promised. */
  readonly unpromised: readonly string[];
  /** Claims, and the story, that no person has reviewed. */
  readonly unreviewed: readonly string[];
}

/** What waits in an investigation; `promised` are the ids that a version published now would promise. */
export function listWaiting(
  files: Files,
  { articles, claims, story }: Investigation,
  promised: readonly string[],
): Waiting {
  const ledger = new Set(parseContent(files).drafts.ledger?.value.ids.map(({ id }) => id));
  return {
    notYet: articles.flatMap(({ slug, notYet }) => notYet.map((id) => `${slug}/${id}`)),
    oneSpeaker: claims.flatMap(({ id, kind, assessment, assertions }) => {
      const speakers = new Set(assertions.map(({ attribution }) => attribution.speaker));
      const open = assessment === null || assessment.value === 'not-examined';
      return kind !== 'context' && open && speakers.size === 1 ? id : [];
    }),
    drafts: [...files.keys()].filter((path) => path.startsWith(draftFolder)),
    unpromised: promised.filter((id) => !ledger.has(id)),
    unreviewed: [
      ...claims.flatMap(({ id, reviewedBy }) => (reviewedBy === null ? `claim:${id}` : [])),
      ...(story.reviewedBy === null ? ['story'] : []),
    ],
  };
}
