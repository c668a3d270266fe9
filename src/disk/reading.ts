import { examine, type Examined } from '../checks/examine.ts';
import { sortProblems } from '../problems/report.ts';
import { digestOf, type Read, readInvestigation } from './loader.ts';

/** An investigation as it was read at one moment, and what came of examining it. */
export interface Reading extends Read, Examined {
  readonly digest: string;
}

/** The module is there twice in a build, for Astro and for the pages that it bundles: both see this. */
const shared: { heldReading?: Reading } & typeof globalThis = globalThis;

/** Examines what was read of an investigation. */
export function examineRead(read: Read): Reading {
  const { investigation, problems } = examine(read.files);
  const told = new Set(read.problems.map(({ file }) => file));
  const others = problems.filter(
    ({ ruleId, file, actual }) =>
      ruleId !== 'file-missing' || !(told.has(file) || told.has(actual)),
  );
  const all = sortProblems([...read.problems, ...others]);
  return {
    files: read.files,
    digest: digestOf(read),
    investigation: all.length === 0 ? investigation : null,
    problems: all,
  };
}

/** Reads and examines the investigation in a folder; a file that the disk does not give is a problem like any other. */
export function examineFolder(folder: string): Reading {
  return examineRead(readInvestigation(folder));
}

/** Keeps a reading for the rest of this process: the one that a build checks, makes pages of and finishes. */
export function holdReading(reading: Reading): void {
  shared.heldReading = reading;
}

/** The one reading of a build; null where nothing is built, as in development. */
export function heldReading(): Reading | null {
  return shared.heldReading ?? null;
}
