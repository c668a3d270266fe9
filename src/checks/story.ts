import type { MarkdownBlock, Drafts, Prose, StoryDraft } from '../content/draft.ts';
import type { Problem } from '../problems/problem.ts';
import { countWords } from '../text/words.ts';
import { kinds } from '../values/kinds.ts';
import { proseOfSupport } from '../content/list-drafts.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import { labelsOf } from '../model/private-names.ts';
import { hasSpelling, spellingFinder, spellingTest } from '../model/spelling.ts';
import type { Subject } from './context/check-context.ts';
import { articleWords, ourselves, sayingVerbs } from './english.ts';

const mostWords = 60;

const findSaying = spellingFinder(sayingVerbs);

/** Checks that every heading of the story has an id, that all that does not tell our method rests on something, and that findings are attributed. */
export function checkStory({ drafts, investigation }: Subject): Problem[] {
  const { story } = drafts;
  if (story === null) return [];
  const method = new Set(story.value.method);
  const named = spellingTest([
    ...articleWords,
    ...investigation.actors.flatMap((actor) => [
      actor.name,
      ...actor.spellings,
      ...labelsOf(actor),
    ]),
    ...investigation.documents.map(({ publisher }) => publisher),
  ]);
  return [
    ...checkStandfirst(story, investigation.language),
    ...proseOfSupport(story).flatMap(({ blocks }) =>
      blocks.flatMap((each) => checkRests(story, each)),
    ),
    ...(knowsAllNames(drafts) ? [...story.findings, ...story.supports] : []).flatMap(({ prose }) =>
      checkAttribution(story, prose, named),
    ),
    ...story.body.blocks.flatMap((block) => {
      if (block.kind === 'heading') return checkHeading(story, block);
      const told = block.kind === 'cell' || (block.section !== null && method.has(block.section));
      return told ? [] : checkRests(story, block);
    }),
  ];
}

/** Whether all who can be named could be read: else whoever is named may only be hidden. */
function knowsAllNames({ actors, documents }: Drafts): boolean {
  return documents !== null && actors !== null && actors.value.length > 0;
}

function checkStandfirst(story: StoryDraft, language: string): Problem[] {
  const { standfirst } = story.value;
  const count = countWords(standfirst, { start: 0, end: standfirst.length }, language);
  if (count <= mostWords) return [];
  const note = `It has ${count} words.`;
  return [problemAt(placeIn(story, ['standfirst']), 'standfirst-too-long', standfirst, { note })];
}

function checkHeading(
  { file }: StoryDraft,
  { text, references, line, column }: MarkdownBlock,
): Problem[] {
  if (references.some(({ kind }) => kind === 'section')) return [];
  return [problemAt({ file, line, column }, 'section-unnamed', text)];
}

function checkRests(
  { file }: StoryDraft,
  { text, references, line, column }: MarkdownBlock,
): Problem[] {
  if (references.some(({ kind }) => kinds[kind].mentioned === 'evidence')) return [];
  return [problemAt({ file, line, column }, 'paragraph-without-reference', text)];
}

/** What rests on a claim names who says it, or says that it is we who found it. */
function checkAttribution(
  { file }: StoryDraft,
  { blocks }: Prose,
  named: (text: string) => boolean,
): Problem[] {
  return blocks.flatMap(({ text, references, line, column }) => {
    if (!references.some(({ kind }) => kind === 'claim' || kind === 'passage')) return [];
    if (hasSpelling(text, ourselves)) return [];
    const verb = findSaying(text).length > 0;
    if (verb && named(text)) return [];
    const note = verb ? 'It names neither an actor nor the articles.' : 'It has no verb of saying.';
    return [problemAt({ file, line, column }, 'finding-without-attribution', text, { note })];
  });
}
