import type { Files } from '../content/draft.ts';
import { parseContent } from '../content/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';
import { build } from '../model/build.ts';
import { checks } from './index.ts';
import type { Investigation } from '../model/types.ts';

/** What came of examining the files: the investigation, null when there is any problem, and all problems, sorted. */
export interface Examined {
  readonly investigation: Investigation | null;
  readonly problems: readonly Problem[];
}

/** Parses, anchors, builds and checks an investigation: the whole way from bytes to a model fit to be published. */
export function examine(files: Files): Examined {
  const parsed = parseContent(files);
  const built = build(files, parsed.drafts);
  const subject = { drafts: parsed.drafts, investigation: built.investigation };
  const problems = sortProblems([
    ...parsed.problems,
    ...built.problems,
    ...checks.flatMap((check) => check(subject)),
  ]);
  return { investigation: problems.length === 0 ? built.investigation : null, problems };
}
