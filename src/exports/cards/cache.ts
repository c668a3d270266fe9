import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Font } from 'satori';
import { readBytes, readIfThere } from '../../disk/loader.ts';
import { keepOnly, overwriteFile } from '../../disk/writer.ts';
import type { Card } from './card.ts';
import { cardFonts, drawCard } from './draw.ts';

/** Everything on which the bytes of a card rest besides its data: the code that draws it, and the versions of what that code uses. */
const drawnBy = [
  ...['draw', 'layout', 'letters', 'node', 'png'].map((name) => `src/exports/cards/${name}.ts`),
  'src/terms/imprint.ts',
  'package.json',
];

/** Draws the cards of a site, each once: what was drawn before stands in a folder, named by the hash of all that it rests on. */
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
  const nameOf = (card: Card) =>
    `${createHash('sha256').update(digest).update(JSON.stringify(card)).digest('hex')}.png`;
  return {
    draw: async (card) => {
      const name = nameOf(card);
      const kept = readIfThere(join(folder, name));
      if (kept !== null) return kept;
      const picture = await drawCard(card, fonts);
      overwriteFile(folder, name, picture);
      drawn(card);
      return picture;
    },
    keepOnly: (cards) => {
      keepOnly(folder, new Set(cards.map(nameOf)));
    },
  };
}
