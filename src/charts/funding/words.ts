import { numberOf } from '../../terms/number-of.ts';
import { assessmentWords } from '../../terms/assessments.ts';
import { lineNotice } from '../../terms/notices.ts';
import type { Investigation } from '../../model/types.ts';
import type { RestsOn } from '../chain/graph.ts';
import { plainestClaims } from './lines.ts';
import type { FundingWords } from './layout.ts';
import { href } from '../../parts/addresses.ts';
import { addressOf } from '../../values/id.ts';
import { speakerSign } from '../../terms/names.ts';
import { listed, type Phrase, quotation, sentence } from '../../terms/phrases.ts';

/** What is said to move along a line. */
export const movesWords = { money: 'money', goods: 'goods', people: 'people' } as const;

/** The words that articles print for what a line says. */
export function lineWords(words: readonly string[]): Phrase[] {
  return sentence`In the articles’ words: ${listed(words.map((each) => quotation(each)))}.`;
}

/** What a line rests on. */
export const restsWords: Readonly<Record<RestsOn, string>> = {
  printed: 'an article prints it',
  inferred: 'in part our inference',
  documents: 'only outside documents give it',
};

/** How the picture is to be read, besides what each kind of line rests on. */
export const readingWords = [
  'All lines are equally thick: no sum moves a line. More lines mean that more is said, not that more is shown.',
  'The letters on a line are those who say so; a dashed letter is our inference. The word under a source is what outside documents say of the plainest claim that the group was paid from it.',
];

/** What the row says of a source, of which only outside documents speak. */
export const documentsOnlyWords =
  'Only outside documents name it. Not in the texts that we hold of the articles.';

/** What is said of a source whose claims outside documents do not bear on alike. */
export const notAlikeWords = 'They do not say the same of each of its claims.';

/** What outside documents say of the plainest claims that the group was paid from a source. */
export function assessmentsOfStream(investigation: Investigation, stream: string) {
  return plainestClaims(investigation, stream).flatMap((claim) =>
    claim.assessment === null ? [] : [{ claim, assessment: claim.assessment }],
  );
}

/** The same in a word; where it is not one, no value. */
function wordOfStream(investigation: Investigation, stream: string) {
  const [value, ...others] = new Set(
    assessmentsOfStream(investigation, stream).map(({ assessment }) => assessment.value),
  );
  if (value === undefined) return null;
  return others.length === 0
    ? { value, word: assessmentWords[value].word }
    : { value: null, word: 'See its claims' };
}

/** The words of the picture. */
export function pictureWords(investigation: Investigation): FundingWords {
  const { nodes } = investigation;
  const streams = new Set(nodes.filter(({ kind }) => kind === 'stream').map(({ id }) => id));
  return {
    tiers: investigation.tiers,
    notices: [
      `${lineNotice} Dashed: in part our inference.`,
      'More lines mean that more is said, not that more is shown.',
    ],
    moves: movesWords,
    back: '← ',
    straight: 'no channel named',
    total: 'Sums of all income are no source of it, and have no line.',
    documentsOnly: documentsOnlyWords,
    folded: (count) => `+${count} in the list`,
    signOf: (by) => {
      const { number, mark, inferred } = speakerSign(investigation, by);
      return { number, mark, inferred };
    },
    assessmentOf: (row) => wordOfStream(investigation, row),
    lineHref: (id) => href(`/funding/#${id}`),
    rowHref: (id) => (streams.has(id) ? href(addressOf('stream', id)) : null),
  };
}

/** The finding, counted: how many sources the articles name, and for how many they print what they brought in. */
export function fundingFinding(investigation: Investigation): string {
  const { claims, nodes } = investigation;
  const named = nodes.filter(
    ({ id, kind }) => kind === 'stream' && claims.some(({ streams }) => streams.includes(id)),
  );
  const figures = claims
    .flatMap(({ assertions }) => assertions)
    .flatMap((assertion) => assertion.figures)
    .filter(({ nature }) => nature === 'income');
  const summed = named.filter(({ id }) => figures.some((figure) => figure.of === id));
  const sources = `The articles name ${numberOf(named.length, 'said source')} of income`;
  const counted = summed.length === 0 ? 'none' : summed.length === 1 ? 'one' : summed.length;
  return `${sources}, and print for ${counted} of them what it brought in`;
}
