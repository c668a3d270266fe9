import process from 'node:process';
import { basename, dirname } from 'node:path';
import { draftFolder, singles } from '../content/file-names.ts';
import { idsIn, addToList } from '../content/yaml/add-item.ts';
import { acceptClaim, acceptEvent } from '../desk/suggest/accept.ts';
import { readFiles } from '../disk/loader.ts';
import { overwriteFile, removeFile } from '../disk/writer.ts';
import { nearestId } from '../problems/nearest.ts';
import { openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run accept -- <draft> [id]
Moves a draft of content/drafts/ in: its assertion into the claim that its name says, or into the claim of the id given;
or as a new claim or event, listed in content/investigation.yaml. <draft> is its path, or its article and sentence.`;

const [name, id, ...more] = process.argv.slice(2);
if (name === undefined || more.length > 0) stop(usage);

const folder = openFolder();
const files = readFiles(folder);
const drafts = [...files.keys()].filter((path) => path.startsWith(draftFolder));
const wanted = name.startsWith(draftFolder) ? name : `${draftFolder}${name}`;
const [path, ...others] = drafts.filter(
  (each) => each === wanted || each.startsWith(`${wanted}--`),
);
if (path === undefined) {
  const near = nearestId(wanted, drafts);
  stop(
    `${wanted} is not there.${near === undefined ? ' npm run suggest writes drafts.' : ` Did you mean ${near}?`}`,
  );
}
if (others.length > 0)
  stop(`Which one?\n${[path, ...others].map((each) => `  ${each}`).join('\n')}`);

const text = new TextDecoder().decode(files.get(path));
const label = fieldOf('label');
const named = path.endsWith('.md') ? basename(path, '.md').split('--').slice(1).join('--') : null;
const claim = id ?? (named === 'new' ? null : named);
const accepted = path.endsWith('.yaml')
  ? acceptEvent(files, text, basename(dirname(path)), fieldOf('words'), id ?? label)
  : acceptClaim(files, text, claim, label);
if (accepted === null) {
  stop(
    path.endsWith('.yaml')
      ? 'No claim quotes the words that date it. Accept the draft of its sentence first.'
      : `content/claims/${claim ?? ''}.md has no list of assertions to which one could be added.`,
  );
}
overwriteFile(folder, accepted.path, new TextEncoder().encode(accepted.text));
removeFile(folder, path);
const isNew = !files.has(accepted.path);
if (isNew && accepted.path.startsWith('content/claims/')) list(accepted.id);
console.log(`${isNew ? 'Wrote' : 'Added to'} ${accepted.path}.`);

function list(claimId: string): void {
  const head = new TextDecoder().decode(files.get(singles.investigation));
  const last = idsIn(head, 'sections').length - 1;
  const changed = addToList(head, ['sections', last, 'claims'], claimId);
  if (changed !== null) {
    overwriteFile(folder, singles.investigation, new TextEncoder().encode(changed));
  }
}

/** A field of one line that the draft writes in double quotation marks, or none. */
function fieldOf(field: string): string {
  const start = `${field}: `;
  const line = text.split('\n').find((each) => each.startsWith(`${start}"`));
  return line === undefined ? '' : String(JSON.parse(line.slice(start.length)));
}
