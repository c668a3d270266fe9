import { getEntry } from 'astro:content';
import type { Investigation } from '../model/types.ts';
import type { Problem } from '../problems/problem.ts';
import { renderReport } from '../problems/report.ts';
import { typeset } from '../terms/typeset.ts';
import { collectionName, entryId } from './collection.ts';
import { examineFolder, heldReading } from '../disk/reading.ts';
import { investigationFolder } from '../disk/folder.ts';
import { buildNothing } from './nothing.ts';

// Nothing is done with the entry: because this module asks for it, the development server
// evaluates the module anew whenever the files change. So the model is computed once for each
// state of the files, and no state has to be kept.
await getEntry(collectionName, entryId);

const held = heldReading();
const { investigation, problems } = held ?? examineFolder(investigationFolder());
const shown = investigation === null ? null : typeset(investigation);

if (isBuilt() && problems.length > 0) {
  console.error(renderReport(problems));
  throw new Error('The investigation has problems, and nothing is built.');
}

/** The checked investigation, our own words in it set for print; while there are problems, one that publishes nothing. */
export function getInvestigation(): Investigation {
  return shown ?? buildNothing();
}

/** Whether the pages are those of a site that is built to be published, whatever the shell says; in development they are not. */
export function isBuilt(): boolean {
  return held !== null;
}

/** What is wrong with what is written; in a build there is never any. */
export function getProblems(): readonly Problem[] {
  return problems;
}
