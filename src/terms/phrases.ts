/** A part of a line of ours: words, a name, words of an article that keep their distance, or a link. */
export interface Phrase {
  readonly text: string;
  readonly as?: 'name' | 'hedge';
  /** The language of words of an article. */
  readonly language?: string;
  readonly href?: string;
  readonly label?: string;
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
