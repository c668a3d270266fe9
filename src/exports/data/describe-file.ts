import { sha256 } from '../../text/bytes.ts';
import { columnsOf } from './data-package.ts';
import type { DataFile } from './data-files.ts';
import { tellField } from './fields.ts';

/** A file as the page of data tells of it: its name, size in bytes, hash, and the columns of a table with what each holds. */
export function describeFile(file: DataFile) {
  const bytes = new TextEncoder().encode(file.text);
  const name = file.address.slice('/data/'.length);
  return {
    ...file,
    name,
    size: bytes.length,
    hash: sha256(bytes),
    fields: name.endsWith('.csv') ? describeFields(file.text, name.replace('.csv', '')) : [],
  };
}

function describeFields(text: string, table: string) {
  return columnsOf(text).map((field) => ({ field, holds: tellField(table, field) }));
}
