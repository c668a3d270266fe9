import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Card } from './card.ts';
import { cardColours, cardSize, cardSteps, layOutCard } from './layout.ts';
import { isShown } from './letters.ts';
import { encodePng } from './png.ts';

/** The names of the fonts, which are those of their files. */
export const cardFonts = [
  ...['card-newsreader', 'card-newsreader-extended'],
  ...['card-franklin', 'card-franklin-extended'],
  ...['card-franklin-strong', 'card-franklin-strong-extended'],
] as const;

/** Draws a card as PNG: its words whole, in the largest type in which all fits; where none does, its short words. */
export async function drawCard(card: Card, fonts: readonly Font[]): Promise<Uint8Array> {
  const { shown, size } = await fitCard(card, fonts);
  const svg = await satori(layOutCard(shown, size), { ...cardSize, fonts: [...fonts] });
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(pixels, width, height, cardColours);
}

/** The form of a card that fits, and the size of type in which it does. */
async function fitCard(
  card: Card,
  fonts: readonly Font[],
): Promise<{ readonly shown: Card; readonly size: number }> {
  const short: Card = { ...card, words: card.short ?? card.kind, short: null, picture: null };
  const whole = isShown(card.words) ? [card, { ...card, picture: null }] : [];
  for (const shown of [...whole, short, { ...short, more: null }]) {
    const size = await largestStep(shown, fonts);
    if (size !== null) return { shown, size };
  }
  return { shown: { ...short, more: null, facts: [] }, size: cardSteps[0] };
}

/** The largest size in which a card is no higher than cards are; null where none is small enough. */
async function largestStep(card: Card, fonts: readonly Font[]): Promise<number | null> {
  for (const size of cardSteps) {
    if ((await heightOf(card, size, fonts)) <= cardSize.height) return size;
  }
  return null;
}

async function heightOf(card: Card, size: number, fonts: readonly Font[]): Promise<number> {
  const svg = await satori(layOutCard(card, size, true), {
    ...{ width: cardSize.width, fonts: [...fonts], embedFont: false },
  });
  return Number(/ height="(\d+(?:\.\d+)?)"/.exec(svg)?.[1]);
}
