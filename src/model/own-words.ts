import { placeInBlock } from '../content/prose/blocks.ts';
import type { Drafts, Prose, StoryDraft } from '../content/draft.ts';
import type { Place } from '../problems/problem.ts';
import { type Field, findFields } from './fields.ts';

/** Collects the fields in which we speak: not the articles' words, nor a publisher's, nor earlier wordings, names and ids. */
export function collectFields(drafts: Drafts): Field[] {
  const { actors, investigation, articles, claims, documents } = drafts;
  const { funding, events, differences, story, about, corrections } = drafts;
  return [
    ...findFields(investigation, [
      ...['title', 'standfirst', 'content-note', 'funding', 'what', 'speakers-note'],
    ]),
    ...findFields(actors, ['role', 'label']),
    ...articles.flatMap((draft) => findFields(draft, ['because', 'compared', 'basis'])),
    ...claims.flatMap((draft) =>
      findFields(draft, ['.statement', 'label', 'because', 'speaker-because']),
    ),
    ...findFields(documents, [
      'interest',
      'read',
      'date-because',
      'says',
      'what',
      'because',
      'note',
    ]),
    ...findFields(funding, ['tiers', 'label', 'note', 'inferred']),
    ...events.flatMap((draft) => findFields(draft, ['statement', 'label', 'because'])),
    ...differences.flatMap((draft) => findFields(draft, ['question', 'label', 'condition'])),
    ...findFields(story, ['headline', 'standfirst', 'genre', 'status']),
    ...findFields(about, ['title']),
    ...findFields(corrections, ['what']),
  ];
}

/** A block of our prose, and where words of it stand. */
export interface ProseField extends Field {
  readonly placeOf: (words: string) => Place;
}

/** Collects the paragraphs, headings, items and cells of our prose. */
export function collectBlocks(drafts: Drafts): ProseField[] {
  const pages = [drafts.story, drafts.about].filter((page) => page !== null);
  const { story } = drafts;
  return [
    ...[...drafts.articles, ...drafts.claims, ...drafts.differences, ...pages].flatMap(
      ({ file, body }) => blocksOf(file, body),
    ),
    // What is written as data is placed at its field.
    ...(story === null
      ? []
      : sentencesOf(story).flatMap(({ blocks }) => blocksOf(story.file, { ...nothing, blocks }))),
  ];
}

const nothing: Prose = { root: { type: 'root', children: [] }, blocks: [], references: [] };

/** The prose of the story that is written as data: findings, and the sentences of the box. */
export function sentencesOf({ findings, supports, doesNotSupport }: StoryDraft): readonly Prose[] {
  return [...findings, ...supports, ...doesNotSupport].map(({ prose }) => prose);
}

function blocksOf(file: string, { root, blocks }: Prose): ProseField[] {
  return blocks.map((block) => {
    const { text, line, column } = block;
    const placeOf = (words: string) => ({ file, ...placeInBlock(root, block, words) });
    return { text, file, line, column, placeOf };
  });
}
