import type { NoteLine } from '../views/notes.ts';
import { formWords, saidInWords } from './words/terms.ts';

/** A part of a line of ours: words, a name, words of an article that keep their distance, or a link. */
export interface Phrase {
  readonly text: string;
  readonly as?: 'name' | 'hedge';
  /** The language of words of an article. */
  readonly language?: string;
  readonly href?: string;
  readonly label?: string;
}

/** What a note says of an assertion: speaker, form, who passed it on, hedges, how far it could be followed. */
export function phraseNote(
  line: NoteLine,
  nameOf: (actor: string) => string,
  language: string,
): Phrase[] {
  const name = (actor: string): Phrase => ({ text: nameOf(actor), as: 'name' });
  const phrases: Phrase[] = [name(line.speaker)];
  const say = (...more: readonly (Phrase | string)[]) => {
    phrases.push(...more.map((each) => (typeof each === 'string' ? { text: each } : each)));
  };
  if (line.inferred) say(' (our inference)');
  if (line.speaker !== 'outlet') say(`, ${formWords[line.form]}`);
  say(...phraseRelays(line.relays, nameOf, ', '));
  for (const words of line.hedges) say('; ', { text: words, as: 'hedge', language });
  if (line.tracedTo !== null && line.tracedTo !== line.speaker) {
    say('; followed further to ', name(line.tracedTo));
  }
  if (line.said !== null) {
    say(`. ${saidInWords(line.said)}`);
  }
  return phrases;
}

/** Who passed it on, in order, after a comma or a sign like it; nothing where nobody did. */
export function phraseRelays(
  relays: readonly string[],
  nameOf: (actor: string) => string,
  before = '',
): Phrase[] {
  return relays.flatMap((actor, index): Phrase[] => [
    { text: index === 0 ? `${before}passed on by ` : ', then ' },
    { text: nameOf(actor), as: 'name' },
  ]);
}

/** A chain from its head on, as a sentence. */
export function phraseChain(
  actors: readonly string[],
  nameOf: (actor: string) => string,
): Phrase[] {
  const [speaker, ...relays] = actors;
  if (speaker === undefined) return [];
  const head: Phrase = { text: nameOf(speaker), as: 'name' };
  return [head, ...phraseRelays(relays, nameOf, ', '), { text: '.' }];
}
