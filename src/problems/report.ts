import type { Place, Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { toPrintable, shorten } from './printable.ts';

/** The problems by file, line, column, rule, and what was written. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byUnits(a.ruleId, b.ruleId) ||
      (a.about?.line ?? 0) - (b.about?.line ?? 0) ||
      (a.about?.column ?? 0) - (b.about?.column ?? 0) ||
      byUnits(a.actual, b.actual) ||
      byUnits(a.note ?? '', b.note ?? ''),
  );
}

/** All problems as a writer reads them, sorted, without a line end at the end. */
export function renderReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
  return [...sortProblems(problems).map(renderProblem), `${total} Nothing was published.`].join(
    '\n\n',
  );
}

function renderProblem(problem: Problem): string {
  const { says, remedy } = rules[problem.ruleId];
  return [
    `${tellPlace(problem)}  ${problem.ruleId}`,
    `  ${says}`,
    ...field('written', shorten(problem.actual)),
    ...field('stands', problem.about === undefined ? '' : tellPlace(problem.about)),
    ...field('nearest', shorten(problem.expected ?? '')),
    ...field('note', shorten(problem.note ?? '')),
    ...field('mend', remedy),
    ...field('more', `docs/rules.md#${problem.ruleId}`),
    ...field('into', problem.into ?? ''),
    ...reportLines('paste', problem.paste ?? ''),
    ...field('sure', problem.fix === undefined ? '' : fixNote),
  ].join('\n');
}

/** A place as editors of text understand it. */
function tellPlace({ file, line, column }: Place): string {
  return `${toPrintable(file)}:${line}:${column}`;
}

const fixNote = 'npm run check -- --fix does it.';

/** A name and its content, if it has any. */
function field(name: string, content: string): string[] {
  return content === '' ? [] : [`  ${name.padEnd(9)}${toPrintable(content)}`];
}

/** Lines to paste, those after the first under it. */
function reportLines(name: string, content: string): string[] {
  if (content === '') return [];
  return content.split('\n').map((line, index) => {
    const label = (index === 0 ? name : '').padEnd(9);
    return line === '' ? '' : `  ${label}${toPrintable(line)}`;
  });
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
