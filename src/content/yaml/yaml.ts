import type { Problem } from '../../problems/problem.ts';
import { mendLine } from './in-marks.ts';
import { locateFields, type Places } from './places.ts';
import { compose } from './compose.ts';
import { capProblems } from '../cap-problems.ts';
import { type Fault, tokenise } from './tokens.ts';
import { convert } from './value.ts';

/** Where a text of YAML stands: its file, and the line of its first line there. */
export interface YamlSource {
  readonly file: string;
  readonly line?: number;
}

/** What YAML says, as plain data, with its places; `value` is undefined where nothing could be read. */
export interface Yaml extends Places {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2 of the core schema, JSON included, without aliases, anchors, tags, directives and merge keys. */
export function readYaml(text: string, { file, line = 1 }: YamlSource): Yaml {
  const { tokens, faults: early, counter } = tokenise(text);
  const { contents, faults } =
    early.length > 0 ? { contents: null, faults: early } : compose(tokens, text.length);
  const later: Fault[] = [];
  const { value, spot } = convert(faults.length > 0 ? null : contents, later);
  const places = locateFields(spot, { text, counter, line });
  const lines = text.split('\n');
  const problems = onePerLine([...faults, ...later], (offset) => counter.linePos(offset).line).map(
    ({ ruleId, offset, actual, note, fix, areWords = false }): Problem => {
      const { line: row, col } = counter.linePos(offset);
      const open = areWords && ruleId === 'yaml-broken' ? lastOpen(lines, row) : row;
      const paste = areWords ? mendLine(lines[open - 1] ?? '', lines[open] ?? '') : null;
      const moved = paste !== null && open !== row;
      const written = lines[(moved ? open : row) - 1] ?? '';
      const place = moved
        ? { file, line: line + open - 1, column: written.length - written.trimStart().length + 1 }
        : { file, line: line + row - 1, column: col };
      const told = moved ? notClosed : note;
      const more = {
        ...(told === undefined ? {} : { note: told }),
        ...(paste === null ? {} : { paste }),
        ...(fix === undefined ? {} : { fix }),
      };
      return {
        ...place,
        ruleId,
        actual: moved ? written.trim() : (actual ?? written.trim()),
        ...more,
      };
    },
  );
  return { value: faults.length > 0 ? undefined : value, ...places, problems };
}

const notClosed = 'The quotation mark that opens the words here is not closed on the line.';

/** The first of several faults of form on a line: the others are mostly its consequence. */
function onePerLine(
  faults: readonly Fault[],
  lineOf: (offset: number) => number,
): readonly Fault[] {
  const broken = new Set<number>();
  const kept = faults.filter(({ ruleId, offset }) => {
    const line = lineOf(offset);
    if (ruleId !== 'yaml-broken') return true;
    if (broken.has(line)) return false;
    broken.add(line);
    return true;
  });
  return capProblems(kept);
}

/** How far before a fault a mark may have been left open, in lines. */
const furthestOpen = 100;

/** The last line, from 1 and up to a fault, whose value begins with a quotation mark that it does not close; the line of the fault for none. */
function lastOpen(lines: readonly string[], fallen: number): number {
  for (let row = fallen; row > Math.max(0, fallen - furthestOpen); row -= 1) {
    const [, mark = '', rest = ''] =
      /^\s*(?:-\s+)*(?:[A-Za-z][\w-]*:\s+)?(['"])(.*)$/.exec(lines[row - 1] ?? '') ?? [];
    if (mark !== '' && !rest.replaceAll(mark === "'" ? "''" : '\\"', '').includes(mark)) return row;
  }
  return fallen;
}
