import { basename } from 'node:path';
import process from 'node:process';
import { openFolder } from './open-folder.ts';
import { readFiles } from '../disk/loader.ts';
import { writeNewFile } from '../disk/writer.ts';
import { nearestId } from '../problems/nearest.ts';
import { skeletonOf, slugOf } from './skeleton.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run new -- article <file in seeds>
Writes content/articles/<slug>.md, with the file's hash and the fields to fill in; never over a file that is there.`;

const [kind, file, ...more] = process.argv.slice(2);
if (kind !== 'article' || file === undefined || more.length > 0) stop(usage);

const folder = openFolder();
const files = readFiles(folder);
const seed = `seeds/${basename(file)}`;
const bytes = files.get(seed);
if (bytes === undefined) {
  const nearest = nearestId(
    seed,
    [...files.keys()].filter((path) => path.startsWith('seeds/')),
  );
  stop(`${seed} is not there.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`);
}

const path = `content/articles/${slugOf(seed)}.md`;
const skeleton = skeletonOf(basename(seed), bytes);
if ('fault' in skeleton) stop(`${seed}: ${skeleton.fault}`);
if (!writeNewFile(folder, path, skeleton.text))
  stop(`${path} is there already; nothing was written.`);
console.log(
  `Wrote ${path}. Fill in the fields, name it under articles in content/investigation.yaml, then: npm run check.`,
);
