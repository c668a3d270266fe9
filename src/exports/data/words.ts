import { reuseLine } from '../../terms/imprint.ts';
import { link, type Phrase, sentence } from '../../terms/phrases.ts';

/** Words of the page of data. */
export const dataWords = {
  title: 'Data',
  description:
    'Claims, quotations in their sentences, outside documents, events and differences as files, each with what it holds, its size and its SHA-256.',
  standfirst:
    'What these pages say, as files. None has an article’s whole text: quotations come in their sentences. Private persons are named by their role only.',
  files: 'Files',
  fields: 'What each field holds',
  copy: 'The site as one file',
  beside:
    'Beside these, each claim has its data at /claims/<id>.json, each page that is cited its citations at cite.bib, cite.ris and cite.json, each embed an oembed.json, and each article that is published whole its text at /articles/<article>/text.txt, to which the positions of annotations refer. What the search finds is /search/records.json.',
} as const;

/** Under which terms the files are given, and where their sizes and hashes come from. */
export const filesNote = `${reuseLine} Sizes and hashes are computed from the bytes of the files.`;

/** What the copy of the site is; `copy` is its address, `receipt` that of its size and hash. */
export function copyInWords(copy: string, receipt: string): Phrase[] {
  return sentence`${link('site.zip', copy)}: a copy that opens without a server. Unpack it and open index.html. It has no search, no script and no cards, and of the articles only the sentences that hold a quotation. Its manifest.json names every file with its size and SHA-256. The size and SHA-256 of the copy itself are in ${link('site.zip.json', receipt)}, because this page is in the copy.`;
}

/** What a file is, how large, and under which terms it may be used, before its hash. */
export function fileNote(type: string, size: number): string {
  return `${type}, ${size} bytes. ${reuseLine} SHA-256`;
}
