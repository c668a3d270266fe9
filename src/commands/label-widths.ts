import { create } from 'fontkitten';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { readBytes } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';

const source = '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2';
const target = 'src/charts/kit/label-widths.json';

/** The weights in which labels of pictures are set. */
const weights = [400, 600];

const characters = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)),
  ...'\u00a0–—‘’“”…×·€£',
];

const widths: Record<string, Record<string, number>> = {};
const font = Buffer.from(readBytes(join('node_modules', source)));
for (const weight of weights) {
  const cut = await subsetFont(font, characters.join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  const face = create(cut);
  if (!('glyphForCodePoint' in face)) throw new Error(`${source} holds more than one face`);
  widths[weight] = Object.fromEntries(
    characters.map((character) => {
      const { advanceWidth } = face.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return [character, Math.round((1000 * advanceWidth) / face.unitsPerEm)];
    }),
  );
}
overwriteFile(process.cwd(), target, Buffer.from(`${JSON.stringify(widths, null, 2)}\n`));
console.log(`${characters.length} widths in ${weights.length} weights  ${target}`);
