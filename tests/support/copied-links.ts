import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readPage } from '../../src/build/html/page.ts';
import { listFiles } from './site-files.ts';

/** A copy link of a built site: the page on which it stands, as an address from the site's root, and where it leads. */
export interface CopiedLink {
  readonly page: string;
  readonly id: string;
  /** `text=...`; null where only the place is named. */
  readonly directive: string | null;
}

/** A built page with its text and its copy links. */
export interface CopiedPage extends Page {
  readonly page: string;
  readonly copied: readonly CopiedLink[];
}

/** Every page of a built site that has copy links. */
export function readCopied(folder: string): CopiedPage[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const page = path.replace(/index\.html$/, '');
      const read = readPage(readFileSync(join(folder, path), 'utf8'));
      const copied = read.links.map(({ id: address }) => {
        const [id = '', directive = null] = address.split(':~:');
        return { page, id, directive };
      });
      return { ...read, page, copied };
    })
    .filter(({ copied }) => copied.length > 0);
}
