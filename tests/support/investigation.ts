import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Files } from '../../src/content/draft.ts';
import { investigationFolder } from '../../src/disk/folder.ts';
import { readFiles, readIfThere } from '../../src/disk/loader.ts';
import type { Investigation } from '../../src/model/types.ts';
import { project } from './build-site.ts';
import { examined, fixtureFolder, readFull } from './fixtures.ts';

/** The folder of the investigation that is there: the project's own, or the one that INVESTIGATION names. */
export const folderThere = resolve(project, investigationFolder());

/** An investigation on which is tried what must hold of any. */
export interface Tried {
  readonly name: string;
  readonly files: Files;
  readonly investigation: Investigation;
  /** How many of something it has at least, so that a test tries anything: none where others write it. */
  readonly least: (count: number) => number;
  /** What its editors expect of it alone, from a file in `content/.expected/`; null where they wrote none. */
  readonly expected: (name: string) => unknown;
}

/** The investigation that is there, whoever wrote it; throws with the report where it has problems. */
export function readThere(): Investigation {
  return examined(readFiles(folderThere));
}

/** The invented investigation that has some of everything, and the one that is there. */
export function listTried(): Tried[] {
  const there = readFiles(folderThere);
  return [
    trying('the invented one', readFull(), fixtureFolder('full'), (count) => count),
    trying('the one that is there', there, folderThere, () => 0),
  ];
}

function trying(name: string, files: Files, folder: string, least: Tried['least']): Tried {
  const expected = (path: string): unknown => {
    const bytes = readIfThere(`${folder}/content/.expected/${path}`);
    return bytes === null ? null : parse(new TextDecoder().decode(bytes));
  };
  return { name, files, investigation: examined(files), least, expected };
}
