import { getEntry } from 'astro:content';
import type { Investigation } from '../model/types.ts';
import type { Problem } from '../problems/problem.ts';
import { renderReport } from '../problems/report.ts';
import { typeset } from '../terms/typeset.ts';
import { collectionName, entryId } from './collection.ts';
import { examineFolder } from '../disk/examine-folder.ts';
import { investigationFolder } from '../disk/folder.ts';
import { buildNothing } from './nothing.ts';

// Nothing is done with the entry: because this module asks for it, the development server
// evaluates the module anew whenever the files change. So the model is computed once for each
// state of the files, and no state has to be kept.
await getEntry(collectionName, entryId);

const { investigation, problems } = examineFolder(investigationFolder());
const shown = investigation === null ? null : typeset(investigation);

if (import.meta.env.PROD && problems.length > 0) {
  console.error(renderReport(problems));
  throw new Error('The investigation has problems, and nothing is built.');
}

/** The checked investigation, our own words in it set for print; while there are problems, one that publishes nothing. */
export function getInvestigation(): Investigation {
  return shown ?? buildNothing();
}

/** What is wrong with what is written; in a build there is never any. */
export function getProblems(): readonly Problem[] {
  return problems;
}
