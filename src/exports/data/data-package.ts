import type { Investigation } from '../../model/types.ts';
import { reviewLine, siteName } from '../../terms/imprint.ts';
import { sha256 } from '../../text/bytes.ts';
import { writeJson } from '../../values/json.ts';
import type { DataFile } from './data-files.ts';
import { tellField, typeOfField } from './fields.ts';

/** The licence of our own words, as packages and machines name it. */
export const ourLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What makes a row of a table one row, and which fields name rows of other tables. */
interface Keys {
  readonly key?: string;
  readonly names?: Readonly<Record<string, string>>;
}

const keys: Readonly<Record<string, Keys>> = {
  claims: { key: 'id' },
  assertions: { key: 'id', names: { claim: 'claims' } },
  quotations: { key: 'id', names: { claim: 'claims' } },
  documents: { key: 'id' },
  actors: { key: 'id' },
  differences: { names: { assertion: 'assertions' } },
  events: { key: 'id' },
  'funding-nodes': { key: 'id' },
  'funding-edges': { key: 'id', names: { from: 'funding-nodes', to: 'funding-nodes' } },
  figures: { key: 'id', names: { claim: 'claims' } },
};

/** The files of data as a Frictionless Data Package; each table with its columns, their types and what they hold. */
export function describePackage(
  investigation: Investigation,
  files: readonly DataFile[],
  whole: (path: string) => string,
): string {
  const { title, standfirst, publisher, story, versions } = investigation;
  return writeJson(
    {
      profile: 'data-package',
      name: siteName.toLowerCase(),
      title,
      description: standfirst,
      review: reviewLine(story),
      homepage: whole('/data/'),
      version: `${versions.at(-1)?.version ?? 0}.0.0`,
      licenses: [ourLicence],
      contributors: [{ title: publisher ?? siteName, role: 'publisher' }],
      resources: files.map(describeResource),
    },
    2,
  );
}

function describeResource({ address, type, what, text }: DataFile) {
  const path = address.slice('/data/'.length);
  const format = path.slice(path.lastIndexOf('.') + 1);
  const bytes = new TextEncoder().encode(text);
  const table = format === 'csv' ? { schema: describeTable(path.slice(0, -4), text) } : {};
  return {
    name: path,
    path,
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    description: what,
    ...{ format, mediatype: type, encoding: 'utf-8' },
    ...{ bytes: bytes.length, hash: `sha256:${sha256(bytes)}` },
    ...table,
  };
}

function describeTable(name: string, text: string) {
  const { key, names = {} } = keys[name] ?? {};
  const columns = columnsOf(text);
  const references = Object.entries(names).map(([field, table]) => ({
    fields: field,
    reference: { resource: `${table}.csv`, fields: 'id' },
  }));
  return {
    fields: columns.map((field) => ({
      name: field,
      ...typeOfField(field),
      description: tellField(name, field),
    })),
    missingValues: [''],
    ...(key === undefined ? {} : { primaryKey: key }),
    ...(references.length === 0 ? {} : { foreignKeys: references }),
  };
}

/** The columns of a table of data, in their order. */
export function columnsOf(csv: string): string[] {
  return (csv.split('\r\n')[0] ?? '').replaceAll('"', '').split(',');
}
