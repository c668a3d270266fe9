import type { Files } from './draft.ts';
import { compareUnits } from '../text/order.ts';

/** Folders of which every file is one thing, and the ending of their files. */
export const folders = {
  articles: '.md',
  claims: '.md',
  events: '.yaml',
  differences: '.md',
} as const;

/** The files that are one of their kind. */
export const singles = {
  investigation: 'content/investigation.yaml',
  actors: 'content/actors.yaml',
  documents: 'content/documents.yaml',
  funding: 'content/funding.yaml',
  story: 'content/story.md',
  about: 'content/about.md',
  corrections: 'content/corrections.yaml',
  refusedWords: 'content/refused-words.yaml',
  hedges: 'content/hedges.yaml',
  ledger: 'content/ledger.json',
} as const;

/** The files without which nothing can be published. */
export const required: ReadonlySet<string> = new Set([
  singles.investigation,
  singles.actors,
  singles.documents,
  singles.story,
  singles.about,
]);

/** A file that is one of its kind. */
export type SingleName = keyof typeof singles;

/** A folder of which every file is one thing. */
export type FolderName = keyof typeof folders;

/** All folders of which every file is one thing. */
export const folderNames: readonly FolderName[] = ['articles', 'claims', 'events', 'differences'];

/** A file of such a folder, and its name without ending. */
export interface NamedFile {
  readonly file: string;
  readonly name: string;
}

/** The folder of what is suggested and nobody has accepted: never read, and so never published. */
export const draftFolder = 'content/drafts/';

/** The paths that are read, in order: all under content/ but drafts, READMEs and names that begin with a point. */
export function contentPaths(files: Files): readonly string[] {
  const read = [...files.keys()].filter((path) => {
    const [top, ...parts] = path.split('/');
    const hidden = parts.some((part) => part.startsWith('.'));
    const isDraft = path.startsWith(draftFolder);
    return top === 'content' && !hidden && !isDraft && parts.at(-1) !== 'README.md';
  });
  return read.sort(compareUnits);
}

/** The files of a folder among paths, in the order of their names. */
export function filesIn(paths: readonly string[], folder: FolderName): readonly NamedFile[] {
  const start = `content/${folder}/`;
  const ending = folders[folder];
  const named = paths.flatMap((file) => {
    const name = file.slice(start.length, -ending.length);
    const within = file.startsWith(start) && file.endsWith(ending) && !name.includes('/');
    return within && name !== '' ? [{ file, name }] : [];
  });
  return named.sort((a, b) => compareUnits(a.name, b.name));
}
