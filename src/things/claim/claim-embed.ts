import type { Claim, Investigation } from '../../model/types.ts';
import { phoneWidth } from '../../exports/embeds/chart-embed-size.ts';
import { claimEmbedHeight, embedWidth } from '../../exports/embeds/embed-size.ts';
import { correctionAsText } from '../correction/words.ts';
import { stateInWords } from './history/words.ts';

/** The size of the frame of a claim's embed in CSS pixels, and its height in a phone's column. */
export function sizeClaimEmbed(investigation: Investigation, claim: Claim) {
  const corrections = investigation.corrections.filter(({ at }) => at === `claim:${claim.id}`);
  const words = [
    claim.graphic ? investigation.contentNote : '',
    claim.id === investigation.central ? (investigation.speakersNote ?? '') : '',
    claim.assessment?.because ?? '',
    ...corrections.map(correctionAsText),
    ...claim.history.map(stateInWords),
  ];
  return {
    width: embedWidth,
    height: claimEmbedHeight(claim, words, embedWidth),
    narrow: claimEmbedHeight(claim, words, phoneWidth),
  };
}
