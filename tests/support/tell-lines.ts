import { examine } from '../../src/checks/examine.ts';
import { alterSound } from './fixtures.ts';

/** The rules that are told of each line, where all stand as items of the sound story, which is examined once. */
export function tellLines(lines: readonly string[]): string[][] {
  const last = 'Words such as “my oven smelled of cellar” are copied';
  const marker = lines.map((line) => `- [The baker](claim:denial) ${line}`).join('\n');
  const files = alterSound(['content/story.md', last, `${marker}\n\n${last}`]);
  const { problems } = examine(files);
  const story = new TextDecoder().decode(files.get('content/story.md'));
  const first = story.slice(0, story.indexOf(marker)).split('\n').length;
  return lines.map((_, index) =>
    problems.filter(({ line }) => line === first + index).map(({ ruleId }) => ruleId),
  );
}
