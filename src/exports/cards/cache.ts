import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Font } from 'satori';
import { findFiles, readBytes, readIfThere } from '../../disk/loader.ts';
import { sha256 } from '../../text/bytes.ts';
import { keepOnly, overwriteFile } from '../../disk/writer.ts';
import type { Card } from './card.ts';
import { cardFonts, drawCard } from './draw.ts';

/** Everything on which the bytes of a card rest besides its data: the code that draws it, and the versions of what that code uses. */
const drawnBy = [
  ...['draw', 'layout', 'letters', 'node', 'png', 'scene'].map(
    (name) => `src/exports/cards/${name}.ts`,
  ),
  'src/terms/imprint.ts',
  'package.json',
];

/**
 * Draws the cards of a site, each once: what was drawn before stands in a folder, named by the hash of all that it rests
 * on and by that of its own bytes, against which it is read.
 */
export interface CardDrawer {
  readonly draw: (card: Card) => Promise<Uint8Array>;
  /** Removes what none of these cards needs any more. */
  readonly keepOnly: (cards: readonly Card[]) => void;
}

/** Makes a drawer with the fonts of a project and a folder for what is drawn; `drawn` is told of each card that is drawn anew. */
export function makeCardDrawer(
  project: string,
  folder: string,
  drawn: (card: Card) => void = () => undefined,
): CardDrawer {
  const fonts = cardFonts.map((name): Font => {
    const data = Buffer.from(readBytes(join(project, `src/styles/fonts/${name}.woff`)));
    return { name, data, weight: 400, style: 'normal' };
  });
  const rest = createHash('sha256');
  for (const { data } of fonts) rest.update(new Uint8Array(data));
  for (const path of drawnBy) rest.update(readBytes(join(project, path)));
  const digest = rest.digest('hex');
  const inputsOf = (card: Card) =>
    createHash('sha256').update(digest).update(JSON.stringify(card)).digest('hex');
  const kept = new Map(findFiles(folder).map((name) => [name.split('-', 1)[0] ?? '', name]));
  return {
    draw: async (card) => {
      const inputs = inputsOf(card);
      const bytes = readWhole(folder, kept.get(inputs));
      if (bytes !== null) return bytes;
      const picture = await drawCard(card, fonts);
      const name = `${inputs}-${sha256(picture)}.png`;
      overwriteFile(folder, name, picture);
      kept.set(inputs, name);
      drawn(card);
      return picture;
    },
    keepOnly: (cards) => {
      keepOnly(folder, new Set(cards.flatMap((card) => kept.get(inputsOf(card)) ?? [])));
    },
  };
}

/** The bytes of a file of the cache whose name ends in their hash; null where there is none, or where they are others. */
function readWhole(folder: string, name: string | undefined): Uint8Array | null {
  if (name === undefined) return null;
  const bytes = readIfThere(join(folder, name));
  return bytes !== null && name.endsWith(`-${sha256(bytes)}.png`) ? bytes : null;
}
