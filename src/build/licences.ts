/** What others made and every site ships: what it is, the package it comes from, and the files that tell its licence. */
export interface Shipped {
  readonly what: string;
  readonly name: string;
  readonly licences: readonly string[];
}

/** Where the text of the licences stands in the project; a build puts it at the top of the site and of its copy. */
export const licencesPath = 'src/build/licences.txt';
export const licencesAddress = 'licences.txt';

export const shipped: readonly Shipped[] = [
  {
    what: 'Newsreader, the typeface of texts and headlines, cut to the letters that are used',
    name: '@fontsource-variable/newsreader',
    licences: ['LICENSE'],
  },
  {
    what: 'Libre Franklin, the typeface of labels, cut to the letters that are used',
    name: '@fontsource-variable/libre-franklin',
    licences: ['LICENSE'],
  },
  {
    what: 'MiniSearch, the search of the site',
    name: 'minisearch',
    licences: ['LICENSE.txt'],
  },
];

/** The licences of all that is shipped, as the packages have them; `read` gives a file of a package by its path in `node_modules`. */
export function writeLicences(read: (path: string) => string): string {
  const parts = shipped.map(({ what, name, licences }) => {
    const { version, license } = JSON.parse(read(`${name}/package.json`)) as {
      readonly version: string;
      readonly license: string;
    };
    const texts = licences.map((path) => read(`${name}/${path}`).replaceAll('\r\n', '\n').trim());
    return [`${what}\n${name} ${version}, ${license}`, ...texts].join('\n\n');
  });
  const rule = '-'.repeat(80);
  return `${['What others made and this site ships, under these licences.', ...parts].join(`\n\n${rule}\n\n`)}\n`;
}
