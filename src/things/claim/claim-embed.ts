import { weighClaim } from '../../analysis/support.ts';
import { pictureAddress } from '../../exports/cards/card.ts';
import { claimCard } from '../../exports/cards/claims.ts';
import { heightOfEmbed } from '../../exports/embeds/embed-height.ts';
import type { Frame } from '../../exports/embeds/frame.ts';
import type { HeightAt } from '../../exports/embeds/frame-height.ts';
import { heightOfKeys, heightOfWords, settings } from '../../exports/embeds/height-of-words.ts';
import type { Claim, Investigation } from '../../model/types.ts';
import { assessmentWords, claimTitle, isSo, questions } from '../../terms/assessments.ts';
import { speakerSign, speakersOf } from '../../terms/names.ts';
import { claimNotice } from '../../terms/notices.ts';
import { saidOf } from '../../terms/said-of.ts';
import { saysWho, whoInWords } from '../../terms/support-in-words.ts';
import { addressOf } from '../../values/id.ts';
import { correctionAsText } from '../correction/words.ts';
import { outletsOf } from './claim-list.ts';
import { stateInWords } from './history/words.ts';
import { inOutlets } from './words.ts';

/** The padding of a notice, and of its sides, in CSS pixels. */
const noticeEdge = 24;
const noticeSides = 31;
/** The space around who says so and the answers. */
const gaps = 24;

/** The frame of a claim: as it stands, or as it is kept in a version. */
export function frameClaim(
  investigation: Investigation,
  claim: Claim,
  version: number | null,
): Frame {
  const page = addressOf('claim', claim.id);
  const places =
    version === null
      ? { embed: `/embed${page}`, page }
      : { embed: `/embed${page}v${version}/`, page: `${page}?v=${version}` };
  return {
    ...places,
    title: claimTitle(claim),
    says: saysWho(investigation, claim),
    heightAt: claimHeight(investigation, claim),
    picture: pictureAddress(claimCard(investigation, claim)),
  };
}

/** The height of the embed of a claim, as it stands or in its latest version. */
function claimHeight(investigation: Investigation, claim: Claim): HeightAt {
  const corrections = investigation.corrections
    .filter(({ at }) => at === `claim:${claim.id}`)
    .map(correctionAsText);
  const support = weighClaim(investigation, claim);
  const by = [
    support === null ? '' : whoInWords(support.counts),
    ...speakersOf(investigation, claim.assertions).map(
      (each) => speakerSign(investigation, each).name,
    ),
    inOutlets(outletsOf(investigation, claim)),
  ];
  const said = [
    claim.graphic ? investigation.contentNote : '',
    claim.id === investigation.central ? (investigation.speakersNote ?? '') : '',
    claim.history.map(stateInWords).join(' '),
  ];
  const answers = saidOf(investigation, claim).map(
    ({ value, names }, at) =>
      `${at === 0 ? questions.said : ''} ${assessmentWords[value].word} ${names ?? ''}`,
  );
  return heightOfEmbed(
    investigation,
    {
      title: claim.statement,
      notice: claimNotice,
      made: claim,
      version: investigation.versions.at(-1),
    },
    (column) =>
      gaps +
      corrections.length * noticeEdge +
      heightOfWords(corrections, column - noticeSides, settings.note) +
      heightOfKeys(by, column) +
      heightOfWords(said, column, settings.label) +
      heightOfWords([...answers, isSo(claim)], column, { ...settings.note, gap: 0 }) +
      heightOfWords([claim.assessment?.because ?? ''], column, settings.prose),
  );
}
