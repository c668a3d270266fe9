import type { Difference, Figure, Investigation } from '../../model/types.ts';
import { figureInWords } from '../../terms/figure-in-words.ts';
import { articleName, outletLabel } from '../../terms/names.ts';
import { link, type Phrase, quotation, sentence } from '../../terms/phrases.ts';
import { arrangePositions, type Position } from '../../things/difference/differences.ts';
import { addressOf } from '../../values/id.ts';
import { daysOf, isTime } from '../../values/figures/rate.ts';
import type { Drawing } from '../kit/drawing.ts';
import { layoutRatio, type RatioMark } from './layout.ts';
import { axisInWords, moneyInWords, ratioInWords, ratioWords } from './words.ts';

/** How many of its terms a year has; null for what is no time. */
function termsOfYear({ per }: Figure): number | null {
  return isTime(per) ? daysOf.year / daysOf[per] : null;
}

/** Draws two sums of a difference on one axis, with how many times one is the other and under which condition; null where it has not two sums and a condition. */
export function drawRatio(investigation: Investigation, difference: Difference): Drawing | null {
  const { condition } = difference;
  const positions = arrangePositions(investigation, difference);
  const marks = positions.flatMap((position) => markOfRate(investigation, position) ?? []);
  const [one, other] = marks.toSorted((a, b) => a.yearly - b.yearly);
  if (condition === null || one === undefined || other === undefined) return null;
  if (one.unit !== other.unit) return null;
  const times = ratioInWords(other.yearly / one.yearly);
  const said = {
    times,
    condition,
    axis: axisInWords(one.unit),
    tick: (value: number) => moneyInWords(value, one.unit),
  };
  return {
    layout: (width) => layoutRatio([one, other], said, width),
    summary: ratioWords.summary,
    items: [...marks.map(({ item }) => item), [{ text: `${times}. ${condition}` }]],
  };
}

function markOfRate(
  investigation: Investigation,
  { article, assertion, label, words, quoted }: Position,
): (RatioMark & { readonly unit: string; readonly item: Phrase[] }) | null {
  const figure = assertion.figures.find(
    (each) => typeof each.value === 'number' && termsOfYear(each) !== null,
  );
  const terms = figure === undefined ? null : termsOfYear(figure);
  if (figure === undefined || terms === null || typeof figure.value !== 'number') return null;
  const [passage] = quoted.passages;
  const name = articleName(investigation, article);
  const address =
    passage === undefined
      ? addressOf('article', article.slug)
      : addressOf('passage', passage, article.slug);
  return {
    yearly: figure.value * terms,
    unit: figure.unit,
    who: outletLabel(investigation, article),
    amount: `${moneyInWords(figure.value, figure.unit)}${ratioWords.per[figure.per] ?? ''}`,
    label,
    item: sentence`${link(name, address)}: ${quotation(words, article.language)}; ${figureInWords(figure)}.`,
  };
}
