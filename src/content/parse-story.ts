import { at } from '../text/at.ts';
import type { StoryDraft } from './draft.ts';
import { parseFieldProse } from './prose/field-prose.ts';
import { type ParsedFile, parseProseFile, type FileSource } from './parse-file.ts';
import { schemas } from './schemas/index.ts';

/** Parses the story: its data, its prose, and the prose that stands in its data. */
export function parseStory(source: FileSource): ParsedFile<StoryDraft> {
  const { draft, problems } = parseProseFile(source, schemas.story);
  if (draft === null) return { draft, problems };
  const { value } = draft;
  const read = (name: 'findings' | 'supports' | 'doesNotSupport') => {
    const texts = value[name].map(({ text }) => text);
    const { prose, problems: found } = parseFieldProse(draft, texts, (index) => [
      name,
      index,
      'text',
    ]);
    const sayings = prose.map((each, index) => ({ id: at(value[name], index).id, prose: each }));
    return { sayings, found };
  };
  const findings = read('findings');
  const yes = read('supports');
  const no = read('doesNotSupport');
  return {
    draft: {
      ...draft,
      findings: findings.sayings,
      supports: yes.sayings,
      doesNotSupport: no.sayings,
    },
    problems: [...problems, ...findings.found, ...yes.found, ...no.found],
  };
}
