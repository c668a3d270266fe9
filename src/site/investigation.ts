import { getEntry } from 'astro:content';
import type { Investigation } from '../investigation/types.ts';
import type { Problem } from '../problems/problem.ts';
import { renderReport } from '../problems/report.ts';
import { collectionName, entryId } from './collection.ts';
import { examineFolder } from './examine-folder.ts';
import { investigationFolder } from './folder.ts';
import { buildNothing } from './nothing.ts';

// The development server evaluates this module anew whenever the entry changes: the model is
// computed once per digest, and no state has to be kept.
const entry = await getEntry(collectionName, entryId);
const seen = entry?.data.problems ?? [];
const { investigation, problems } =
  seen.length > 0 ? { investigation: null, problems: seen } : examineFolder(investigationFolder());

if (import.meta.env.PROD && problems.length > 0) {
  throw new Error(`The investigation has problems.\n\n${renderReport(problems)}`);
}

/** The checked investigation; while there are problems, one that publishes nothing. */
export function getInvestigation(): Investigation {
  return investigation ?? buildNothing();
}

/** What is wrong with what is written; in a build there is never any. */
export function getProblems(): readonly Problem[] {
  return problems;
}
