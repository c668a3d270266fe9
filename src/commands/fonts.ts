import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { readBytes } from '../site/loader.ts';
import { overwriteFile } from '../site/writer.ts';

const target = 'src/styles/fonts';
const newsreader = '@fontsource-variable/newsreader/files/newsreader';
const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin';

/** The optical sizes, in points: one at which text is read, one at which headlines are. */
const textSize = 16;
const headlineSize = 60;

const weights = (max: number) => ({ min: 400, max });

/** The faces of the site: where each is cut from (`*` stands for the script) and which axes it keeps. */
const faces = [
  {
    name: 'newsreader-text',
    from: `${newsreader}-*-standard-normal.woff2`,
    axes: { opsz: textSize, wght: weights(600) },
  },
  {
    name: 'newsreader-italic',
    from: `${newsreader}-*-standard-italic.woff2`,
    axes: { opsz: textSize, wght: 400 },
  },
  {
    name: 'newsreader-display',
    from: `${newsreader}-*-standard-normal.woff2`,
    axes: { opsz: headlineSize, wght: 400 },
  },
  {
    name: 'franklin',
    from: `${franklin}-*-wght-normal.woff2`,
    axes: { wght: weights(650) },
  },
];

/**
 * What each file of a face holds. The first is fetched on every page; the others only where one of their letters
 * stands (`unicode-range` in fonts.css). A sign that a typeface lacks comes from the reader's system.
 */
const sets = [
  { name: '', script: 'latin', text: `${range(0x20, 0x7e)}\u00a0–—‘’“”…×≠=→↩¶§•○€£·` },
  { name: '-accents', script: 'latin', text: `${range(0xa1, 0xff)}ıŒœ‚„‹›†‡−′″` },
  { name: '-extended', script: 'latin-ext', text: range(0x100, 0x17f) + range(0x218, 0x21b) },
];

let sum = 0;
for (const face of faces) {
  for (const set of sets) {
    const font = readBytes(join('node_modules', face.from.replace('*', set.script)));
    const cut = await subsetFont(Buffer.from(font), set.text, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
      keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum', 'tnum'],
      noHinting: true,
    });
    const file = `${target}/${face.name}${set.name}.woff2`;
    overwriteFile(process.cwd(), file, cut);
    sum += cut.length;
    console.log(`${String(cut.length).padStart(7)}  ${file}`);
  }
}
console.log(`${String(sum).padStart(7)}  bytes in all`);

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
