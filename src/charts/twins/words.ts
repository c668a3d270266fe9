import type { Investigation } from '../../model/types.ts';
import { passedOnBy } from '../../terms/attribution.ts';
import { articleName, namedRelays, speakerLabel } from '../../terms/names.ts';
import { numberOf } from '../../terms/number-of.ts';
import { isolate, link, type Phrase, quotation, sentence } from '../../terms/phrases.ts';
import type { Position } from '../../things/difference/differences.ts';
import { addressOf } from '../../values/id.ts';
import type { Twins } from './layout.ts';

/** Words of two sentences side by side. */
export const twinsWords = {
  summary: 'The two sentences whole',
  leads: (name: string) =>
    `Followed through outside documents, both lead to words of ${name}: our inference.`,
  graphic: 'The words have graphic detail; they stand in the article.',
} as const;

/** What the blocks of two sentences say: the key to what is filled, and all of it. */
export function blocksInWords(
  { left, right, leads }: Twins,
  shared: number,
): { readonly same: string; readonly whole: string } {
  const same = `the same ${numberOf(shared, 'word')} in both`;
  const whole = `${left.words}. ${right.words}. Filled: ${same}.`;
  return { same, whole: leads === null ? whole : `${whole} ${leads.words}` };
}

/** The article of a position, whose words they are said to be, and who passed them on. */
export function sideInWords(
  investigation: Investigation,
  { article, assertion, quoted }: Position,
): Phrase[] {
  const passage = quoted.passages[0];
  const name = articleName(investigation, article);
  const where =
    passage === undefined ? isolate(name) : link(name, addressOf('passage', passage, article.slug));
  const who = speakerLabel(investigation, assertion.attribution);
  const passed = passedOnBy(namedRelays(investigation, assertion.relays));
  return passed.length === 0
    ? sentence`${where}, ${isolate(who)}: `
    : sentence`${where}, ${isolate(who)}, ${passed}: `;
}

/** The two sentences whole, and to whom they lead. */
export function twinInWords(
  positions: readonly Position[],
  { hidden, leads }: Twins,
  side: (position: Position) => Phrase[],
): Phrase[][] {
  return [
    ...positions.map((position) => [
      ...side(position),
      hidden
        ? { text: twinsWords.graphic }
        : quotation(
            position.quoted.sentences
              .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
              .join(' '),
            position.article.language,
          ),
    ]),
    ...(leads === null ? [] : [[{ text: leads.words }]]),
  ];
}
