import type { ActorId, Assertion, Attribution, HowKnown, SpeakerId } from './types.ts';

/** Speakers that are no actors: the article's own words, and somebody whom it does not name. */
export const voicesWithoutActor = ['outlet', 'unnamed'] as const satisfies readonly SpeakerId[];

/** Whether a speaker is an actor, and so has a name. */
export function isActor(speaker: SpeakerId): speaker is ActorId {
  return !voicesWithoutActor.some((voice) => voice === speaker);
}

/** Words that an article says itself. */
export const ownWords: Attribution = { speaker: 'outlet', known: 'printed' };

/** Words of somebody whom nothing names. */
export const nobodyNamed: Attribution = { speaker: 'unnamed', known: 'printed' };

/** An actor himself, where no words are in question. */
export function himself(actor: ActorId): Attribution {
  return { speaker: actor, known: 'printed' };
}

/** The first of a chain as far as it could be followed; where that is whom the article has, as the article has him. */
export function headOf({
  attribution,
  tracedTo,
}: Pick<Assertion, 'attribution' | 'tracedTo'>): Attribution {
  return tracedTo === null || tracedTo.speaker === attribution.speaker
    ? attribution
    : { speaker: tracedTo.speaker, known: 'followed' };
}

/** The ways in which it is known whose words they are. */
export const surestFirst: readonly HowKnown[] = ['printed', 'followed', 'inferred'];

/** Each speaker once, by the surest way in which any of these has him, in the order in which they come. */
export function joinAttributions(attributions: readonly Attribution[]): Attribution[] {
  const surest = new Map<SpeakerId, HowKnown>();
  for (const { speaker, known } of attributions) {
    const before = surest.get(speaker) ?? known;
    const isSurer = surestFirst.indexOf(known) < surestFirst.indexOf(before);
    surest.set(speaker, isSurer ? known : before);
  }
  return [...surest].map(([speaker, known]) => ({ speaker, known }));
}
