import { headings } from './headings.ts';
import { hedge, listed, isolate, type Phrase, quotation, sentence, strong } from './phrases.ts';
import type { Manner } from '../analysis/manner.ts';
import type { Assertion, Hedge, RelayManner } from '../model/types.ts';

/** The form in which words are printed. */
export const formWords: Readonly<Record<Assertion['form'], string>> = {
  direct: 'in quotation marks',
  paraphrase: 'in other words',
  document: 'from a document',
  'own-words': 'in the article’s own words',
};

/** The article's own verb of saying. */
export function verbInWords(verb: string, language: string): Phrase[] {
  return sentence`by its own verb, ${quotation(verb, language)}`;
}

/** How an article puts a statement. */
export const mannerWords: Readonly<Record<Manner, string>> = {
  fact: 'as a fact',
  claim: 'as what somebody says',
  report: 'as a report of a report',
};

/** What stands beside a speaker who is counted by our inference alone. */
export const ourInference = 'our inference';

/** What follows his name. */
export const inferenceMark = ` (${ourInference})`;

/** One who stands between a speaker and an article, by name, and whether he passes the words on or only notes them. */
export interface NamedRelay {
  readonly name: string;
  readonly manner: RelayManner;
}

/** What somebody does in a chain, as a heading or before his name. */
export const mannerOfRelay: Readonly<Record<RelayManner, string>> = {
  'passed-on': 'passed on by',
  noted: 'noted by',
};

/** Who passed it on or noted it, in order; nothing where nobody did. */
export function passedOnBy(relays: readonly NamedRelay[]): Phrase[] {
  const told = relays.map(({ name, manner }, at) =>
    relays[at - 1]?.manner === manner
      ? [isolate(name)]
      : sentence`${mannerOfRelay[manner]} ${isolate(name)}`,
  );
  return listed(told, ', then ');
}

/** The same as plain text. */
export function passedOnAsText(relays: readonly NamedRelay[]): string {
  return passedOnBy(relays)
    .map(({ text }) => text)
    .join('');
}

/** A chain from its speaker on, as a sentence. */
export function chainInWords(speaker: string, relays: readonly NamedRelay[]): Phrase[] {
  return relays.length === 0
    ? sentence`${isolate(speaker)}.`
    : sentence`${isolate(speaker)}, ${passedOnBy(relays)}.`;
}

/** The words by which a text keeps its distance, and which of them can also mean the contrary; nothing where there are none. */
export function hedgesInWords(
  hedges: readonly Pick<Hedge, 'words' | 'class'>[],
  language: string,
): Phrase[] {
  if (hedges.length === 0) return [];
  const each = new Map(hedges.map((one) => [one.words.toLowerCase(), one]));
  const all = [...each.values()].map(({ words, class: kind }) =>
    kind === 'unclear' ? sentence`${hedge(words, language)} (unclear)` : [hedge(words, language)],
  );
  return sentence`keeps its distance with ${listed(all)}`;
}

/** A chain that documents show behind the words, and why we follow it. */
export function tracedInWords(
  speaker: string,
  relays: readonly NamedRelay[],
  because: string,
): Phrase[] {
  return sentence`${strong(`${headings.followed}:`)} ${chainInWords(speaker, relays)} ${because}`;
}

/** That a speaker is our inference, and why. */
export function inferenceInWords(because: string): Phrase[] {
  return sentence`${strong(`${headings.inference}.`)} ${because}`;
}

/** Why words that stand in no quotation marks are told as speech. */
export function unmarkedInWords(because: string): Phrase[] {
  return sentence`${strong('Speech without quotation marks.')} ${because}`;
}
