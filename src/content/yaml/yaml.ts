import { at } from '../../text/at.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Locate } from '../draft.ts';
import { locateFields } from './places.ts';
import { compose } from './compose.ts';
import { capProblems } from '../cap-problems.ts';
import { type Fault, tokenise } from './tokens.ts';
import { convert } from './value.ts';

/** Where a text of YAML stands: its file, and the line of its first line there. */
export interface YamlSource {
  readonly file: string;
  readonly line?: number;
}

/** What YAML says, as plain data; `value` is undefined where nothing could be read. */
export interface Yaml {
  readonly value: unknown;
  /** The place of a value. */
  readonly at: Locate;
  /** The place of the name before a value. */
  readonly keyAt: Locate;
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2 of the core schema, JSON included, without aliases, anchors, tags, directives and merge keys. */
export function readYaml(text: string, { file, line = 1 }: YamlSource): Yaml {
  const { tokens, faults: early, counter } = tokenise(text);
  const { contents, faults } =
    early.length > 0 ? { contents: null, faults: early } : compose(tokens, text.length);
  const later: Fault[] = [];
  const { value, spot } = convert(faults.length > 0 ? null : contents, later);
  const places = locateFields(spot, counter, line);
  const problems = onePerLine([...faults, ...later], (offset) => counter.linePos(offset).line).map(
    ({ ruleId, offset, actual, note, fix }): Problem => {
      const { line: row, col } = counter.linePos(offset);
      const written = actual ?? lineOfText(text, at(counter.lineStarts, row - 1));
      const place = { file, line: line + row - 1, column: col };
      const more = {
        ...(note === undefined ? {} : { note }),
        ...(fix === undefined ? {} : { fix }),
      };
      return { ...place, ruleId, actual: written, ...more };
    },
  );
  return { value: faults.length > 0 ? undefined : value, ...places, problems };
}

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

function lineOfText(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
