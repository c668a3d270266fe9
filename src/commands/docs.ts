import process from 'node:process';
import { writeFields } from '../desk/write-fields.ts';
import { writeRules } from '../desk/write-rules.ts';
import { readBytes } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';

// Writes the pages on fields and rules anew; a test says when they are not up to date.
const pages = {
  'docs/fields.md': writeFields(),
  'docs/rules.md': writeRules((rule) =>
    new TextDecoder().decode(readBytes(`tests/fixtures/rules/${rule}/expected.txt`)),
  ),
};
for (const [path, text] of Object.entries(pages)) {
  overwriteFile(process.cwd(), path, new TextEncoder().encode(text));
  console.log(`Wrote ${path}.`);
}
