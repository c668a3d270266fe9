import { listFiles } from './site-files.ts';

/** One page of each kind of a built site, and every article, as addresses from its root; pages of one folder are of one kind. */
export function kindsOfPage(folder: string): string[] {
  const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
  const kinds = new Map(pages.toReversed().map((path) => [kindOf(path), path]));
  return [...kinds.values()].map((path) => path.replace(/index\.html$/, '')).sort();
}

function kindOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  if (folders.length < 2 || folders[0] === 'articles') return path;
  const named = folders[0] === 'embed' ? 2 : folders.length - 1;
  return folders.map((folder, at) => (at < named ? folder : '*')).join('/');
}
