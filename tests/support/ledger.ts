import { examine } from '../../src/checks/examine.ts';
import type { Files } from '../../src/content/draft.ts';
import { parseContent } from '../../src/content/parse.ts';
import { setPromises } from '../../src/content/yaml/add-version.ts';
import { collectPromises } from '../../src/exports/promises.ts';
import { type Ledger, renewLedger } from '../../src/model/ledger.ts';
import { examined, readSound } from './fixtures.ts';
import { encode } from './overlay.ts';

/** The files that publishing a version writes. */
export const ledgerPath = 'content/ledger.json';
export const headPath = 'content/investigation.yaml';

/** The ledger in files that can be read. */
export function ledgerIn(files: Files): Ledger {
  const draft = parseContent(files).drafts.ledger;
  if (draft === null) throw new Error('The ledger cannot be read.');
  return draft.value;
}

/** The ledger of the sound investigation when its second version is published. */
export const published = renewLedger(
  ledgerIn(readSound()),
  collectPromises(examined(readSound())),
  2,
);

/** Files with a ledger, and with what the second version says of it. */
export function withLedger(
  files: Files,
  ledger: string | null,
  promises = published.ids.length,
): Files {
  const head = setPromises(new TextDecoder().decode(files.get(headPath)), 2, promises) ?? '';
  const all = new Map([...files, [headPath, encode(head)] as const]);
  if (ledger === null) all.delete(ledgerPath);
  else all.set(ledgerPath, encode(ledger));
  return all;
}

/** What is told of files: rule, file and note. */
export const tell = (files: Files) =>
  examine(files).problems.map(({ ruleId, file, note }) => `${ruleId} ${file} ${note ?? ''}`);
