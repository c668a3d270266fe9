import type { Files } from '../../content/draft.ts';
import {
  contentPaths,
  filesIn,
  folders,
  type FolderName,
  singles,
} from '../../content/file-names.ts';
import { addToList, idsIn } from '../../content/yaml/add-item.ts';
import { freeId, idFromName } from './names.ts';
import { renderSkeleton } from './render.ts';

/** What a new thing changes: files that are new, files that are written anew, and its id. */
export interface NewThing {
  readonly id: string;
  readonly path: string;
  readonly files: Files;
  /** Where it was listed, too; null where that is left to the editor. */
  readonly listed: string | null;
}

/** The kinds of thing that have a file of their own, or an entry in one. */
export const thingKinds = ['claim', 'event', 'difference', 'document', 'actor'] as const;
export type ThingKind = (typeof thingKinds)[number];

const ownFolder: { readonly [kind in ThingKind]?: FolderName } = {
  ...{ claim: 'claims', event: 'events', difference: 'differences' },
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A new thing with every field to fill in, under an id that is free. */
export function makeThing(files: Files, kind: ThingKind, name: string): NewThing {
  const folder = ownFolder[kind];
  const wanted = idFromName(name, kind);
  if (folder === undefined || kind === 'document' || kind === 'actor') {
    return addEntry(files, kind === 'document' ? 'documents' : 'actors', wanted);
  }
  const taken = new Set(filesIn(contentPaths(files), folder).map((file) => file.name));
  const id = freeId(wanted, taken);
  const path = `content/${folder}/${id}${folders[folder]}`;
  const fields = renderSkeleton(kind, {});
  const text = path.endsWith('.md') ? `---\n${fields}\n---\n\nIn our words.\n` : `${fields}\n`;
  const made = new Map<string, Uint8Array>([[path, encoder.encode(text)]]);
  const head = kind === 'claim' ? listClaim(files, id) : null;
  if (head !== null) made.set(singles.investigation, head);
  return { id, path, files: made, listed: head === null ? null : singles.investigation };
}

/** The head of the investigation with an article more in its list; null where it has no list that can be read. */
export function listArticle(files: Files, slug: string): Uint8Array | null {
  return changeHead(files, (text) => addToList(text, ['articles'], slug));
}

function listClaim(files: Files, id: string): Uint8Array | null {
  return changeHead(files, (text) => {
    const sections = idsIn(text, 'sections').length;
    return sections === 0 ? null : addToList(text, ['sections', sections - 1, 'claims'], id);
  });
}

function changeHead(files: Files, change: (text: string) => string | null): Uint8Array | null {
  const bytes = files.get(singles.investigation);
  const text = bytes === undefined ? null : change(decoder.decode(bytes));
  return text === null ? null : encoder.encode(text);
}

function addEntry(files: Files, kind: 'documents' | 'actors', wanted: string): NewThing {
  const path = singles[kind];
  const text = decoder.decode(files.get(path) ?? new Uint8Array());
  const id = freeId(wanted, new Set(idsIn(text, null)));
  const entry = renderSkeleton(kind, { id }, true);
  const before = text.trim() === '[]' ? '' : text.trimEnd();
  const after = before === '' ? `${entry}\n` : `${before}\n\n${entry}\n`;
  return { id, path, files: new Map([[path, encoder.encode(after)]]), listed: null };
}
