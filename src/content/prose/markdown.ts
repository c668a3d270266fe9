import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Problem } from '../../problems/problem.ts';
import { collectBlocks, collectReferences } from './blocks.ts';
import { emptyProse } from './empty-prose.ts';
import type { Prose } from '../draft.ts';
import { limits } from '../limits.ts';
import { findExcess } from './bounds.ts';
import { findFaults, keepBareWords } from './faults.ts';

/** A file of data followed by prose, taken apart. */
export interface Markdown {
  /** The data, and the line on which it begins; null where the file has none that can be read. */
  readonly frontmatter: { readonly text: string; readonly line: number } | null;
  readonly body: Prose;
  readonly problems: readonly Problem[];
}

/** Prose of nothing. */

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(withoutTasks)
  .freeze();

/** Splits a file, its lines ending with LF, into data and prose; all places are those of the file. */
export function parseMarkdown(text: string, file: string): Markdown {
  const lines = text.split('\n');
  const end = isFence(lines[0]) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end === -1) {
    const problem = { file, line: 1, column: 1, actual: lines[0] ?? '' };
    const note = isFence(lines[0]) ? { note: 'The --- that ends the data is missing.' } : {};
    const problems = [{ ...problem, ...note, ruleId: 'frontmatter-missing' }] as const;
    return { frontmatter: null, body: emptyProse, problems };
  }
  const data = lines.slice(1, end).join('\n');
  const excess = findExcess(lines.slice(end + 1));
  const { body, problems } = parseProse(excess ? lines.slice(0, end + 1).join('\n') : text, file);
  const large = new TextEncoder().encode(data).length > limits.frontmatter;
  return {
    frontmatter: large ? null : { text: data, line: 2 },
    body,
    problems: [
      ...(large ? [tooLargeProse(file)] : []),
      ...(excess ? [{ ...excess, file, line: excess.line + end + 2, actual: '' }] : []),
      ...problems,
    ],
  };
}

/** Parses prose alone; all places are those of the text. */
export function parseProse(
  text: string,
  file: string,
): { readonly body: Prose; readonly problems: readonly Problem[] } {
  const root = parser.parse(text);
  root.children = root.children.filter(({ type }) => type !== 'yaml');
  keepBareWords(root, text);
  const blocks = collectBlocks(root);
  return {
    body: { root, blocks, references: collectReferences(root) },
    problems: findFaults(root, file),
  };
}

/** Leaves lists of tasks as words: the library loses their marks, and in some places overruns its own checks. */
function withoutTasks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['tasklistCheck'] } });
}

function isFence(line: string | undefined): boolean {
  return /^---[ \t]*$/u.test(line ?? '');
}

function tooLargeProse(file: string): Problem {
  const note = `The data between the two lines of --- has at most ${limits.frontmatter} bytes.`;
  return { file, line: 2, column: 1, ruleId: 'file-too-large', actual: '', note };
}
