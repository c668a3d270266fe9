import { basename } from 'node:path';
import process from 'node:process';
import { contentPaths, filesIn } from '../content/file-names.ts';
import { describeArticle } from '../desk/skeleton/article.ts';
import { freeId, idFromName } from '../desk/skeleton/names.ts';
import { addComments } from '../desk/skeleton/starter.ts';
import { listArticle, makeThing, thingKinds } from '../desk/skeleton/thing.ts';
import { kindOfPath, listTop, readFiles } from '../disk/loader.ts';
import { projectFolder } from '../disk/build-folders.ts';
import { overwriteFile, writeNewFile } from '../disk/writer.ts';
import { nearestId } from '../problems/nearest.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run new -- investigation <folder>
       npm run new -- article <file in seeds>
       npm run new -- ${thingKinds.join(' | ')} <name>
Starts a small invented investigation to write over, or writes what you name with every field to fill in.
What is there already stays: a second one of the same name gets a number.`;

const [kind, name, ...more] = process.argv.slice(2);
if (name === undefined || name.trim() === '' || more.length > 0) stop(usage);
const thing = thingKinds.find((each) => each === kind);
if (kind === 'investigation') startInvestigation(name);
else if (kind === 'article') startArticle(name);
else if (thing === undefined) stop(usage);
else {
  const folder = openFolder();
  const { id, path, files, listed } = makeThing(readFiles(folder), thing, name);
  writeAll(folder, files);
  const where = listed === null ? '' : ` It is listed in ${listed}.`;
  console.log(
    `Wrote ${thing} ${id} in ${path}.${where} Fill in its fields, then: npm run check${tellFolder(folder)}.`,
  );
}

function startInvestigation(folder: string): void {
  const there = kindOfPath(folder);
  if (there === 'file') stop(`${folder} is a file. Name a folder that is empty, or not there yet.`);
  if (there === 'folder' && listTop(folder).length > 0) {
    stop(`${folder} is not empty. Name a folder that is empty, or not there yet.`);
  }
  const files = addComments(readFiles(`${projectFolder()}/starter`));
  writeAll(folder, files);
  console.log(
    `Wrote ${files.size} files to ${folder}: a small invented investigation, each field told in comments.\nNext: npm run check -- ${folder}, then: npm start -- ${folder}.`,
  );
}

function startArticle(file: string): void {
  const folder = openFolder();
  const files = readFiles(folder);
  const seed = `seeds/${basename(file)}`;
  const bytes = files.get(seed);
  if (bytes === undefined) {
    const seeds = [...files.keys()].filter((path) => path.startsWith('seeds/'));
    const nearest = nearestId(seed, seeds);
    stop(`${seed} is not there.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`);
  }
  const taken = new Set(filesIn(contentPaths(files), 'articles').map((each) => each.name));
  const slug = freeId(idFromName(basename(file).replace(/\.[^.]*$/u, ''), 'article'), taken);
  const described = describeArticle(basename(file), bytes);
  if ('fault' in described) stop(`${seed}: ${described.fault}`);
  const path = `content/articles/${slug}.md`;
  const head = listArticle(files, slug);
  writeAll(folder, new Map([[path, new TextEncoder().encode(described.text)]]));
  if (head !== null) overwriteFile(folder, 'content/investigation.yaml', head);
  console.log(
    `Wrote ${path}.${head === null ? '' : ' It is listed in content/investigation.yaml.'} Fill in its fields, then: npm run check${tellFolder(folder)}.`,
  );
}

/** Writes files that are new, and those anew that the new thing changes. */
function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    if (!writeNewFile(folder, path, bytes)) overwriteFile(folder, path, bytes);
  }
}

function tellFolder(folder: string): string {
  return folder === '.' ? '' : ` -- ${folder}`;
}
