import { headOf } from '../../model/speakers.ts';
import { paragraphOf } from '../../model/find.ts';
import type { Difference, Investigation } from '../../model/types.ts';
import { isGraphic } from '../../redaction/graphic-sentences.ts';
import { outletLabel, speakerLabel, speakerSign } from '../../terms/names.ts';
import { sameWords, sideOf } from '../../things/collation/collated-sides.ts';
import { collate } from '../../things/collation/collation.ts';
import { arrangePositions, type Position } from '../../things/difference/differences.ts';
import type { Drawing } from '../kit/drawing.ts';
import { layoutTwins, type TwinSide, type Twins } from './layout.ts';
import { sideInWords, twinInWords, twinsWords } from './words.ts';

/** Single words that two sentences share are no likeness. */
const leastRun = 2;

/** Two sentences of a difference, the same words of both in line; null where it has not two positions whose sentences are known. */
export function arrangeTwins(investigation: Investigation, difference: Difference): Twins | null {
  const [left, right] = arrangePositions(investigation, difference);
  if (left === undefined || right === undefined) return null;
  const sides = { left: sentenceOfPosition(left), right: sentenceOfPosition(right) };
  const stretches = sameWords(sides.left, sides.right).filter(({ length }) => length >= leastRun);
  const heads = [headOf(left.assertion), headOf(right.assertion)] as const;
  const [head] = heads;
  const one = head.speaker === heads[1].speaker && heads.some(({ known }) => known === 'followed');
  const { number, mark } = speakerSign(investigation, head);
  const words = twinsWords.leads(speakerLabel(investigation, head));
  return {
    left: sideWith(investigation, left),
    right: sideWith(investigation, right),
    rows: collate(sides.left, sides.right, stretches),
    hidden: [left, right].some(({ quoted }) => isGraphic(investigation, quoted)),
    leads: one ? { ...{ number, mark, inferred: false }, words } : null,
  };
}

/** Draws them side by side. */
export function drawTwins(investigation: Investigation, difference: Difference): Drawing | null {
  const twins = arrangeTwins(investigation, difference);
  if (twins === null) return null;
  return {
    layout: (width) => layoutTwins(twins, width),
    summary: twinsWords.summary,
    items: twinInWords(arrangePositions(investigation, difference).slice(0, 2), twins, (position) =>
      sideInWords(investigation, position),
    ),
  };
}

function sentenceOfPosition({ article, quoted }: Position) {
  const paragraph = paragraphOf(article, quoted.paragraph);
  const ids = quoted.sentences.map(({ id }) => id);
  const whole = paragraph.sentences.filter(({ id }) => ids.includes(id));
  const [first] = whole;
  const last = whole.at(-1);
  const span = { id: quoted.sentence, start: first?.start ?? 0, end: last?.end ?? 0 };
  return sideOf(article, paragraph, span);
}

function sideWith(investigation: Investigation, { article, assertion }: Position): TwinSide {
  const { number, mark, inferred } = speakerSign(investigation, assertion.attribution);
  const who = speakerLabel(investigation, assertion.attribution);
  return {
    ...{ number, mark, inferred },
    words: `${outletLabel(investigation, article)}: ${who}`,
    rightToLeft: article.direction === 'rtl',
    language: article.language,
  };
}
