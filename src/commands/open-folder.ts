import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { filesIn, folderNames, singles } from '../content/file-names.ts';
import type { Files } from '../content/draft.ts';
import { parseData } from '../content/parse-file.ts';
import { schemas } from '../content/schemas/index.ts';
import { investigationFolder } from '../disk/folder.ts';
import { kindOfPath, listTop, readFolders } from '../disk/loader.ts';
import { nearestId } from '../problems/nearest.ts';
import { numberOf } from '../terms/number-of.ts';
import { stop } from './stop.ts';

/**
 * The folder of the investigation that a command works on: the one given, else the one named by INVESTIGATION, else
 * this one. Ends the command where that holds no investigation, and keeps the choice for the rest of the process.
 */
export function openFolder(given?: string): string {
  const folder = given ?? investigationFolder();
  const kind = kindOfPath(folder);
  if (kind === null) stop(`There is no folder ${folder}.${tellNear(folder)}`);
  if (kind === 'file') {
    stop(`${folder} is a file. An investigation is a folder that has content/ and seeds/ in it.`);
  }
  if (readFolders.every((name) => kindOfPath(join(folder, name)) === null)) {
    stop(
      `${folder} holds no investigation: it has neither content/ nor seeds/. To start one there: npm run new -- investigation ${folder}`,
    );
  }
  process.env['INVESTIGATION'] = folder;
  return folder;
}

/** What is checked, in one line: the folder, the title of the investigation, and how many files of each kind it has. */
export function describeFolder(folder: string, files: Files): string {
  const paths = [...files.keys()];
  const texts = paths.filter((path) => path.startsWith('seeds/')).length;
  const things = folderNames.map((name) => {
    const one = name.slice(0, -1);
    return numberOf(filesIn(paths, name).length, one, name);
  });
  const bytes = files.get(singles.investigation);
  const source = { file: singles.investigation, id: 'investigation' };
  const head =
    bytes && parseData({ ...source, bytes }, schemas.investigation, {}).draft?.value.title;
  const title = head === undefined ? '' : `, “${head}”`;
  return `The folder ${folder}${title}: ${[numberOf(texts, 'text in seeds/', 'texts in seeds/'), ...things].join(', ')}.`;
}

/** The folder that may have been meant, of those that lie beside it. */
function tellNear(folder: string): string {
  const parent = dirname(resolve(folder));
  if (kindOfPath(parent) !== 'folder') return '';
  const names = listTop(parent).flatMap((name) => (name.endsWith('/') ? name.slice(0, -1) : []));
  const near = nearestId(basename(resolve(folder)), names);
  return near === undefined ? '' : ` Did you mean ${join(dirname(folder), near)}?`;
}
