import type { Investigation } from '../../model/types.ts';
import type { CardPicture } from '../kit/card-picture.ts';
import { layoutProvenance } from './layout.ts';
import { provenanceCardSizes } from './sizes.ts';
import { arrangeProvenance } from './rows.ts';
import { provenancePictureWords, slotInWords } from './words.ts';

/** The picture for a card, without the articles' sentences, and what it says in words; null without a way back. */
export function drawProvenanceCard(investigation: Investigation): CardPicture | null {
  const provenance = arrangeProvenance(investigation);
  const words = provenancePictureWords(investigation, provenance, true);
  if (words.ways.length === 0) return null;
  const ways = words.ways.map((way) => ({ ...way, href: null, printed: [] }));
  const { width, sizes } = provenanceCardSizes;
  const told = words.ways.map(({ article, relays, speaker }) =>
    relays === null ? `${article}: ${speaker}` : `${article}, passed on by ${relays}: ${speaker}`,
  );
  const slot = slotInWords(words);
  return {
    scene: layoutProvenance({ ...words, ways }, width, sizes),
    says: [`${told.join('; ')}.`, ...(slot === null ? [] : [slot])].join(' '),
  };
}
