import {
  fitSentences,
  mostCharacters,
  sentencesIn,
  type Weighted,
} from '../../terms/fit-sentences.ts';
import { reviewLine } from '../../terms/imprint.ts';
import type { AssessmentValue, Investigation, Made } from '../../model/types.ts';
import { dateInWords } from '../../values/dates/date-words.ts';
import type { CardPicture } from '../../charts/kit/card-picture.ts';
import { sceneWords } from '../../charts/kit/scene-words.ts';
import { namesPrivatePerson } from '../../redaction/private-persons.ts';
import { showTurning } from '../../text/turning.ts';

/** One thing that a card says besides its words: such as who says so. */
export interface CardFact {
  readonly name: string;
  readonly words: string;
  /** What outside documents say, to be told by circle and word before the words. */
  readonly assessment?: AssessmentValue;
}

/** What is shown of a page where a link to it stands: in its tags, and in its picture. */
export interface Card {
  /** Address within the site, with slashes at both ends. */
  readonly address: string;
  readonly kind: string;
  /** The whole statement, or the mildest words for what may not stand alone. */
  readonly words: string;
  /** What stands in place of the words where they do not fit whole, or cannot be shown; null where nothing does. */
  readonly short: string | null;
  /** Further words, in smaller type. */
  readonly more: string | null;
  readonly facts: readonly CardFact[];
  /** The picture of what the words say, and its words; null without one. */
  readonly picture: CardPicture | null;
  /** Version and review line. */
  readonly foot: string;
  /** The words in few, with what outside documents say beside them. */
  readonly title: string;
}

/** What is to be said of a thing: its words, and what they are to give way to where they may not stand on a card. */
export interface CardWords extends Omit<Card, 'short' | 'foot' | 'title' | 'picture'> {
  readonly picture?: CardPicture | null;
  readonly label: string | null;
  /** Whether the words have graphic detail. */
  readonly graphic: boolean;
  /** What outside documents say, as a sentence for the title. */
  readonly beside?: string;
  readonly made: Made;
}

/** Makes a card: no graphic detail, and no private person by name, stands in any part of it. */
export function makeCard(investigation: Investigation, thing: CardWords): Card {
  const { address, kind, label, graphic, beside, made } = thing;
  const free = (text: string | null) =>
    text === null || namesPrivatePerson(investigation, text) ? null : showTurning(text);
  const short = free(label);
  const words = (graphic ? null : free(thing.words)) ?? short ?? kind;
  return {
    address,
    kind,
    words,
    short: short === words ? null : short,
    more: free(thing.more),
    facts: thing.facts.flatMap((fact) => {
      const told = free(fact.words);
      return told === null ? [] : [{ ...fact, words: told }];
    }),
    picture: free(wordsOfPicture(thing.picture ?? null)) === null ? null : (thing.picture ?? null),
    foot: [versionLine(investigation), reviewLine(made)].join(' ').trim(),
    title: beside === undefined ? words : `${endedWords(short ?? words)} ${beside}`,
  };
}

/** What a card says besides its title, in few whole sentences: what outside documents say is never left out. */
export function describeCard(card: Card): string {
  return fitSentences(weightedWords(card), mostCharacters.description);
}

/** What stands on a card, for those who do not see it, in few whole sentences. */
export function spellCard(card: Card): string {
  const { kind, words, short } = card;
  const told = weightedWords(card);
  const verdict = told.filter(({ rank }) => rank === 0).map((each) => each.words.length + 1);
  const room = mostCharacters.picture - verdict.reduce((sum, each) => sum + each, 0);
  const whole = [endedWords(kind), endedWords(words)].join(' ');
  const named =
    whole.length <= room || short === null ? whole : `${endedWords(kind)} ${endedWords(short)}`;
  const shown = sentencesIn(card.picture?.says ?? '').map((each) => ({
    words: each,
    rank: 2,
  }));
  return fitSentences([{ words: named, rank: 0 }, ...shown, ...told], mostCharacters.picture);
}

/** The sentences of a card after its words; others give way to what outside documents say, then to the first of each fact. */
function weightedWords({ more, facts, foot }: Card): Weighted[] {
  return [
    ...(more === null ? [] : sentencesIn(more).map((words) => ({ words, rank: 2 }))),
    ...facts.flatMap(({ name, words, assessment }) =>
      sentencesIn(words).map((each, at) => ({
        words: at === 0 ? `${name}: ${each}` : each,
        rank: at > 0 ? 2 : assessment === undefined ? 1 : 0,
      })),
    ),
    ...sentencesIn(foot).map((words) => ({ words, rank: 3 })),
  ];
}

function endedWords(words: string): string {
  return /[.?!…][’”]?$/u.test(words) ? words : `${words}.`;
}

/** The address of a card's picture, after that of its page. */
export function pictureAddress({ address }: Pick<Card, 'address'>): string {
  return `/cards/${picturePath({ address })}.png`;
}

/** The path of a card's picture within its folder, without ending. */
export function picturePath({ address }: Pick<Card, 'address'>): string {
  return address === '/' ? 'story' : address.slice(1, -1);
}

/** All words of a picture; null without one. */
function wordsOfPicture(picture: CardPicture | null): string | null {
  if (picture === null) return null;
  return [picture.says, ...sceneWords(picture.scene)].join(' ');
}

function versionLine({ versions }: Investigation): string {
  const last = versions.at(-1);
  return last === undefined ? '' : `Version ${last.version}, ${dateInWords(last.date)}.`;
}
