import type { Files } from '../../content/draft.ts';
import { contentPaths, filesIn, folderNames, singles } from '../../content/file-names.ts';
import type { FileKind } from '../../content/list-fields.ts';
import { renderComments } from './render.ts';

const folderKinds = {
  articles: 'article',
  claims: 'claim',
  events: 'event',
  differences: 'difference',
} as const;

/** The files of a starter with every field of each kind of file told once, in comments of the first file of its kind. */
export function addComments(files: Files): Files {
  const paths = contentPaths(files);
  const kinds = new Map<string, FileKind>();
  for (const folder of folderNames) {
    const [first] = filesIn(paths, folder);
    if (first !== undefined) kinds.set(first.file, folderKinds[folder]);
  }
  for (const [kind, path] of Object.entries(singles)) {
    if (isSingle(kind)) kinds.set(path, kind);
  }
  return new Map(
    [...files].map(([path, bytes]) => {
      const kind = kinds.get(path);
      return [path, kind === undefined ? bytes : commented(path, bytes, renderComments(kind))];
    }),
  );
}

function commented(path: string, bytes: Uint8Array, comments: string): Uint8Array {
  if (comments === '') return bytes;
  const text = new TextDecoder().decode(bytes);
  const [fence = '', ...lines] = text.split('\n');
  const all = path.endsWith('.md')
    ? [fence, comments, ...lines].join('\n')
    : `${comments}\n\n${text}`;
  return new TextEncoder().encode(all);
}

function isSingle(kind: string): kind is keyof typeof singles {
  return Object.hasOwn(singles, kind);
}
