import type { Draft, Drafts, Prose, StoryDraft } from './draft.ts';

/** Every file that could be read, whatever it holds. */
export function listDrafts({ broken: _broken, ...drafts }: Drafts): Draft<unknown>[] {
  return Object.values(drafts)
    .flat()
    .filter((draft) => draft !== null);
}

/** Prose of ours, and the file in which it stands. */
export interface PlacedProse {
  readonly file: string;
  readonly prose: Prose;
}

/** The prose of the story that is written as data: findings, and the sentences of the box. */
export function proseOfSupport({
  findings,
  supports,
  doesNotSupport,
}: StoryDraft): readonly Prose[] {
  return [...findings, ...supports, ...doesNotSupport].map(({ prose }) => prose);
}

/** All our prose: that of pages, and that which stands in the data of the story, in its order. */
export function listProse(drafts: Drafts): PlacedProse[] {
  const { articles, claims, differences, story, about } = drafts;
  const pages = [...articles, ...claims, ...differences, story, about];
  return [
    ...pages.flatMap((page) => (page === null ? [] : [{ file: page.file, prose: page.body }])),
    ...(story === null ? [] : proseOfSupport(story).map((prose) => ({ file: story.file, prose }))),
  ];
}
