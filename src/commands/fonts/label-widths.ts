import { create } from 'fontkitten';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { readBytes } from '../../disk/loader.ts';
import { overwriteFile } from '../../disk/writer.ts';

const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2';
const target = 'src/charts/kit/label-widths.json';

/** The faces in which words of pictures are set: labels of ours, and, from a serif, words that an article prints. */
const measuredFaces = [
  { name: '400', source: franklin, axes: { wght: 400 } },
  { name: '600', source: franklin, axes: { wght: 600 } },
  { name: 'printed', source: newsreader, axes: { opsz: 16, wght: 400 } },
];

const characters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...'\u00a0–—‘’“”…×·€£',
];

const widths: Record<string, Record<string, number>> = {};
for (const { name, source, axes } of measuredFaces) {
  const font = Buffer.from(readBytes(join('node_modules', source)));
  const cut = await subsetFont(font, characters.join(''), {
    targetFormat: 'sfnt',
    variationAxes: axes,
  });
  const face = create(cut);
  if (!('glyphForCodePoint' in face)) throw new Error(`${source} holds more than one face`);
  widths[name] = Object.fromEntries(
    characters.map((character) => {
      const { advanceWidth } = face.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return [character, Math.round((1000 * advanceWidth) / face.unitsPerEm)];
    }),
  );
}
overwriteFile(process.cwd(), target, Buffer.from(`${JSON.stringify(widths, null, 2)}\n`));
console.log(`${characters.length} widths in ${measuredFaces.length} faces  ${target}`);
