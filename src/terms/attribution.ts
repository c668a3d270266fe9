import { headings } from './headings.ts';
import { hedge, listed, isolate, type Phrase, sentence, strong } from './phrases.ts';
import type { Manner } from '../analysis/manner.ts';
import type { Assertion, Hedge } from '../model/types.ts';

/** The form in which words are printed. */
export const formWords: Readonly<Record<Assertion['form'], string>> = {
  direct: 'in quotation marks',
  paraphrase: 'in other words',
  document: 'from a document',
  'own-words': 'in the article’s own words',
};

/** How an article puts a statement. */
export const mannerWords: Readonly<Record<Manner, string>> = {
  fact: 'as a fact',
  claim: 'as what somebody says',
  report: 'as a report of a report',
};

/** What follows the name of a speaker who is counted by our inference alone. */
export const inferenceMark = ' (our inference)';

/** Who passed it on, in order; nothing where nobody did. */
export function passedOnBy(names: readonly string[]): Phrase[] {
  if (names.length === 0) return [];
  return sentence`passed on by ${listed(names.map(isolate), ', then ')}`;
}

/** The same as plain text. */
export function passedOnAsText(names: readonly string[]): string {
  return `passed on by ${names.join(', then ')}`;
}

/** A chain from its speaker on, as a sentence; nothing where nobody is in it. */
export function chainInWords([speaker, ...relays]: readonly string[]): Phrase[] {
  if (speaker === undefined) return [];
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
  const all = hedges.map(({ words, class: kind }) =>
    kind === 'unclear' ? sentence`${hedge(words, language)} (unclear)` : [hedge(words, language)],
  );
  return sentence`keeps its distance with ${listed(all)}`;
}

/** A chain that documents show behind the words, and why we follow it. */
export function tracedInWords(chain: readonly string[], because: string): Phrase[] {
  return sentence`${strong(`${headings.followed}:`)} ${chainInWords(chain)} ${because}`;
}

/** That a speaker is our inference, and why. */
export function inferenceInWords(because: string): Phrase[] {
  return sentence`${strong(`${headings.inference}.`)} ${because}`;
}

/** Why words that stand in no quotation marks are told as speech. */
export function unmarkedInWords(because: string): Phrase[] {
  return sentence`${strong('Speech without quotation marks.')} ${because}`;
}
