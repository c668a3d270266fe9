/** The media types of the files that a site gives away, by the ending of their names: hosts know few of them. */
export const fileTypes = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  gexf: 'application/gexf+xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
} as const;

/** The ending of a file that a site gives away. */
export type FileEnding = keyof typeof fileTypes;

/** What a server says of a file: its type, and that its letters are UTF-8. */
export function contentType(ending: FileEnding): string {
  return `${fileTypes[ending]}; charset=utf-8`;
}
