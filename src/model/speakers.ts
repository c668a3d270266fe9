import type { Actor, ActorId, Assertion, Attribution, HowKnown, SpeakerId } from './types.ts';

/** Speakers that are no actors: the article's own words, and somebody whom it does not name. */
export const voicesWithoutActor = ['outlet', 'unnamed'] as const satisfies readonly SpeakerId[];

/** Whether a speaker is an actor, who is told apart from others, named or not. */
export function isActor(speaker: SpeakerId): speaker is ActorId {
  return speaker !== 'outlet' && speaker !== 'unnamed';
}

/** What kind of voice a speaker is: somebody or something named, a paper, somebody whom nothing names, or the article itself. */
export type Voice = 'named' | 'paper' | 'unnamed' | 'outlet';

/** The voice of a speaker; an id that no actor has is held for a name. */
export function voiceOf(
  { actors }: { readonly actors: readonly Pick<Actor, 'id' | 'kind'>[] },
  speaker: SpeakerId,
): Voice {
  if (!isActor(speaker)) return speaker;
  const kind = actors.find(({ id }) => id === speaker)?.kind;
  return kind === 'paper' || kind === 'unnamed' ? kind : 'named';
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
