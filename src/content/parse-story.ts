import type { StoryDraft } from './draft.ts';
import { type FieldProse, parseFieldProse } from './field-prose.ts';
import { type ParsedFile, parseProse, type Source } from './parse-file.ts';
import { storySchema } from './schemas/pages.ts';

/** Parses the story: its data, its prose, and the prose that stands in its data. */
export function parseStory(source: Source): ParsedFile<StoryDraft> {
  const { draft, problems } = parseProse(source, storySchema);
  if (draft === null) return { draft, problems };
  const { findings, supports, 'does-not-support': others } = draft.value;
  const found = parseFieldProse(
    draft,
    findings.map(({ text }) => text),
    (index) => ['findings', index, 'text'],
  );
  const list = (name: string, texts: readonly string[]): FieldProse =>
    parseFieldProse(draft, texts, (index) => [name, index]);
  const yes = list('supports', supports);
  const no = list('does-not-support', others);
  return {
    draft: { ...draft, findings: found.prose, supports: yes.prose, doesNotSupport: no.prose },
    problems: [...problems, ...found.problems, ...yes.problems, ...no.problems],
  };
}
