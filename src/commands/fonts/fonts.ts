import { join } from 'node:path';
import process from 'node:process';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { cardLetters } from '../../exports/cards/letters.ts';
import { readBytes } from '../../disk/loader.ts';
import { overwriteFile } from '../../disk/writer.ts';

const target = 'src/styles/fonts';
const newsreader = '@fontsource-variable/newsreader/files/newsreader';
const franklin = '@fontsource-variable/libre-franklin/files/libre-franklin';

/** The optical sizes, in points: those at which text is read, headlines are, and a card's statement is. */
const textSize = 16;
const headlineSize = 60;
const opticalSize = 40;

/** What letters without accents use of a typeface, and what others need besides. */
const plainFeatures = ['kern', 'liga', 'tnum'];
const allFeatures = [...plainFeatures, 'ccmp', 'locl', 'mark', 'lnum'];

const weights = (max: number) => ({ min: 400, max });

/** The faces of the site: where each is cut from (`*` stands for the script) and which axes it keeps. */
const faces = [
  {
    name: 'newsreader-text',
    from: `${newsreader}-*-standard-normal.woff2`,
    axes: { opsz: textSize, wght: 400 },
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
    axes: { wght: weights(600) },
  },
];

/** The accented letters that names in English texts have most. */
const accents = 'ÄÅÉÖÜßàáâãäåæçèéêëìíîïñòóôõöøùúûü';

/**
 * What each file of a face holds. The first is fetched on every page; the others only where one of their letters
 * stands (`unicode-range` in fonts.css). A sign that a typeface lacks comes from the reader's system.
 */
const sets = [
  { name: '', script: 'latin', text: `${range(0x20, 0x7e)}\u00a0–—‘’“”…×≠=→↩¶§•○€£·` },
  { name: '-accents', script: 'latin', text: `−${accents}` },
  { name: '-signs', script: 'latin', text: `${range(0xa1, 0xff)}ıŒœ‚„‹›†‡′″` },
  { name: '-extended', script: 'latin-ext', text: range(0x100, 0x17f) + range(0x218, 0x21b) },
];

/** The faces of the cards, which no page fetches: of one weight each, as what draws them asks for. */
const facesOfCards = [
  {
    name: 'card-newsreader',
    from: `${newsreader}-*-standard-normal.woff2`,
    axes: { opsz: opticalSize, wght: 430 },
  },
  { name: 'card-franklin', from: `${franklin}-*-wght-normal.woff2`, axes: { wght: 400 } },
  { name: 'card-franklin-strong', from: `${franklin}-*-wght-normal.woff2`, axes: { wght: 600 } },
];
const cardSets = [
  { name: '', script: 'latin', text: cardLetters.latin },
  { name: '-extended', script: 'latin-ext', text: cardLetters.extended },
];

const pages = await cutFaces(faces, sets, 'woff2');
console.log(`${String(pages).padStart(7)}  bytes in all`);
await cutFaces(facesOfCards, cardSets, 'woff');

async function cutFaces(
  from: readonly {
    name: string;
    from: string;
    axes: NonNullable<SubsetOptions['variationAxes']>;
  }[],
  into: typeof sets,
  targetFormat: 'woff' | 'woff2',
): Promise<number> {
  let sum = 0;
  for (const face of from) {
    for (const set of into) {
      const font = readBytes(join('node_modules', face.from.replace('*', set.script)));
      const cut = await subsetFont(Buffer.from(font), set.text, {
        targetFormat,
        variationAxes: face.axes,
        keepFeatures: set.name === '' ? plainFeatures : allFeatures,
        noHinting: true,
      });
      const file = `${target}/${face.name}${set.name}.${targetFormat}`;
      overwriteFile(process.cwd(), file, cut);
      sum += cut.length;
      console.log(`${String(cut.length).padStart(7)}  ${file}`);
    }
  }
  return sum;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
