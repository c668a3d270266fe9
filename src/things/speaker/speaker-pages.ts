import { headOf } from '../../model/speakers.ts';
import type {
  Actor,
  Article,
  Assertion,
  Claim,
  HowKnown,
  Investigation,
  RelayManner,
} from '../../model/types.ts';

/** An assertion with its claim. */
export interface Statement {
  readonly claim: Claim;
  readonly assertion: Assertion;
}

/** What the page of an official, a body or an outlet shows. */
export interface SpeakerPage {
  readonly actor: Actor;
  /** Words printed as the actor's. */
  readonly printed: readonly Statement[];
  /** Words given to the actor by our inference. */
  readonly inferred: readonly Statement[];
  /** Words printed as somebody else's, or nobody's, that lead to the actor as far as they could be followed. */
  readonly followed: readonly Statement[];
  /** Words that the actor is printed as passing on. */
  readonly passedOn: readonly Statement[];
  /** Reports that the actor is printed as noting, which is not to pass them on. */
  readonly noted: readonly Statement[];
  /** Articles that the actor published. */
  readonly published: readonly Article[];
}

/** Who has a page: officials, bodies and outlets that speak, pass on or publish. Private persons and places have none. */
export function arrangeSpeakers(investigation: Investigation): SpeakerPage[] {
  const statements = investigation.claims.flatMap((claim) =>
    claim.assertions.map((assertion) => ({ claim, assertion })),
  );
  const given = (actor: Actor, known: HowKnown) =>
    statements.filter(
      ({ assertion: { attribution } }) =>
        attribution.speaker === actor.id && attribution.known === known,
    );
  const relayed = (actor: Actor, manner: RelayManner) =>
    statements.filter(({ assertion }) =>
      assertion.relays.some((relay) => relay.actor === actor.id && relay.manner === manner),
    );
  return investigation.actors
    .filter(({ kind }) => kind === 'official' || kind === 'body' || kind === 'outlet')
    .map((actor) => ({
      actor,
      printed: given(actor, 'printed'),
      inferred: given(actor, 'inferred'),
      followed: statements.filter(
        ({ assertion }) =>
          assertion.attribution.speaker !== actor.id && headOf(assertion).speaker === actor.id,
      ),
      passedOn: relayed(actor, 'passed-on'),
      noted: relayed(actor, 'noted'),
      published: investigation.articles.filter(({ outlet }) => outlet.value === actor.id),
    }))
    .filter(
      ({ printed, inferred, followed, passedOn, noted, published }) =>
        printed.length +
          inferred.length +
          followed.length +
          passedOn.length +
          noted.length +
          published.length >
        0,
    );
}
