import { saidInWords } from '../../terms/assessments.ts';
import { formWords } from '../../terms/attribution.ts';
import { type Phrase, phraseRelays } from '../../terms/phrases.ts';
import type { NoteLine } from './notes.ts';

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
