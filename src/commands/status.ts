import process from 'node:process';
import { examine } from '../checks/examine.ts';
import { parseContent } from '../content/parse.ts';
import { listWaiting, type Waiting } from '../desk/status.ts';
import { readFiles } from '../disk/loader.ts';
import { collectPromises } from '../exports/promises.ts';
import { build } from '../model/build.ts';
import { numberOf } from '../terms/number-of.ts';
import { describeFolder, openFolder } from './open-folder.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run status -- [folder] [--json]
Says what waits: sentences not annotated yet, claims of one speaker without assessment, drafts, ids that no version
has promised, what nobody has reviewed, and problems.`;

/** What waits, in words. */
const tellings: Readonly<Record<keyof Waiting, string>> = {
  notYet: 'Sentences not annotated yet',
  oneSpeaker: 'Claims of one speaker, of which nobody looked at outside documents',
  drafts: 'Drafts',
  unpromised: 'Ids that no version has promised',
  unreviewed: 'Not reviewed by any person',
};

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('-'));
const flags = args.filter((arg) => arg.startsWith('-'));
if (folders.length > 1 || flags.some((flag) => flag !== '--json')) stop(usage);
const folder = openFolder(folders[0]);
const files = readFiles(folder);
const { problems } = examine(files);
const { investigation } = build(files, parseContent(files).drafts);
const promised = collectPromises(investigation).map(({ id }) => id);
const waiting = listWaiting(files, investigation, promised);
if (flags.length > 0) {
  console.log(JSON.stringify({ folder, problems: problems.length, ...waiting }, null, 2));
} else {
  console.log(describeFolder(folder, files));
  console.log(
    `${numberOf(problems.length, 'problem')}${problems.length > 0 ? ': npm run check' : ''}.`,
  );
  console.log(
    [
      `${tellings.notYet}: ${tell(waiting.notYet)}`,
      `${tellings.oneSpeaker}: ${tell(waiting.oneSpeaker)}`,
      `${tellings.drafts}: ${tell(waiting.drafts)}`,
      `${tellings.unpromised}: ${tell(waiting.unpromised)}`,
      `${tellings.unreviewed}: ${tell(waiting.unreviewed)}`,
    ].join('\n'),
  );
}

/** As many as are told by name. */
function tell(ids: readonly string[]): string {
  const first = ids.slice(0, 5).join(', ');
  return ids.length === 0 ? 'none.' : `${ids.length} (${first}${ids.length > 5 ? ', …' : ''}).`;
}
