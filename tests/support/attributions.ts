import type { ActorId, Assertion, Attribution, HowKnown } from '../../src/model/types.ts';

/** A made-up id of an actor, or `outlet`, or `unnamed`, as the schemas would give it. */
export function speakerId(id: string): ActorId {
  return id as ActorId;
}

/** Words given to a made-up speaker. */
export function given(id: string, known: HowKnown = 'printed'): Attribution {
  return { speaker: speakerId(id), known };
}

/** `article speaker?>traced*sentences`: an assertion written short; the mark says that the speaker is our inference. */
export function writeAssertion(written: string, index: number): Assertion {
  const [article = '', chain = ''] = written.split(' ');
  const [speakers = '', passages = '1'] = chain.split('*');
  const [named = '', traced] = speakers.split('>');
  const [, speaker = '', how] = /^(.*?)(\??)$/.exec(named) ?? [];
  const id = `c/${article}-${index}`;
  return {
    id,
    claim: 'c',
    article,
    passages: Array.from({ length: Number(passages) }, (_, at) => ({
      id: `${id}/q${at + 1}`,
      article,
      paragraph: 'p1',
      sentences: [`p${index}s${at}`],
      start: 0,
      end: 1,
      startByte: 0,
      endByte: 1,
      raw: 'x',
      shown: 'x',
    })),
    attribution: given(speaker, how === '?' ? 'inferred' : 'printed'),
    speakerBecause: how === '?' ? 'Only she is in the text.' : null,
    directBecause: null,
    relays: [],
    form: 'paraphrase',
    hedges: [],
    figures: [],
    tracedTo:
      traced === undefined
        ? null
        : {
            speaker: speakerId(traced),
            relays: [],
            because: 'A document has it.',
            references: ['d'],
          },
    said: null,
    note: null,
    verb: null,
  };
}
