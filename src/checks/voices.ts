import type { FieldPath } from '../content/yaml/places.ts';
import { placeIn, problemAt } from '../model/problem-at.ts';
import { isActor } from '../model/speakers.ts';
import type { Actor, Relay, SpeakerId } from '../model/types.ts';
import type { Problem } from '../problems/problem.ts';
import type { Subject } from './context/check-context.ts';

/** A chain as it is written, and the outlet that prints it. */
interface Chain {
  readonly speaker: SpeakerId;
  readonly relays: readonly Relay[];
  readonly outlet: string | null;
  readonly path: FieldPath;
}

/** Checks that those who speak, pass on and publish can, that each stands once in a chain, and that what is followed has its document. */
export function checkVoices({ drafts, investigation }: Subject): Problem[] {
  const kinds = new Map(investigation.actors.map(({ id, kind }) => [id as string, kind]));
  const outlets = new Map(drafts.articles.map(({ id, value }) => [id, value.outlet.value]));
  return [
    ...drafts.articles.flatMap((draft) => {
      const { value } = draft.value.outlet;
      const kind = kinds.get(value ?? '');
      if (value === null || kind === undefined || publishers.has(kind)) return [];
      return [problemAt(placeIn(draft, ['outlet', 'value']), 'voice-of-a-place', value)];
    }),
    ...drafts.claims.flatMap((draft) =>
      draft.value.assertions.flatMap((written, at) => {
        const outlet = outlets.get(written.article) ?? null;
        const path = ['assertions', at];
        const { tracedTo } = written;
        const traced = tracedTo && { ...tracedTo, outlet, path: [...path, 'tracedTo'] };
        const told = [{ ...written, outlet, path }, ...(traced === null ? [] : [traced])];
        return [
          ...told.flatMap((chain) => [...tellPlaces(chain, kinds), ...tellRelays(chain)]),
          ...(tracedTo === null || hasDocument(tracedTo)
            ? []
            : [
                {
                  rule: 'traced-without-document' as const,
                  path: [...path, 'tracedTo'],
                  actual: tracedTo.speaker,
                },
              ]),
        ].map(({ rule, path: where, actual }) => problemAt(placeIn(draft, where), rule, actual));
      }),
    ),
  ];
}

const publishers: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['outlet', 'body']);

function hasDocument({
  references,
  relays,
}: {
  references: readonly string[];
  relays: readonly Relay[];
}): boolean {
  return references.length > 0 || relays.some(({ document }) => document !== null);
}

function tellPlaces({ speaker, relays, path }: Chain, kinds: ReadonlyMap<string, Actor['kind']>) {
  const named = [
    { id: speaker, path: [...path, 'speaker'] },
    ...relays.map(({ actor }, at) => ({ id: actor, path: [...path, 'relays', at] })),
  ];
  return named.flatMap(({ id, path: where }) =>
    isActor(id) && kinds.get(id) === 'place'
      ? [{ rule: 'voice-of-a-place' as const, path: where, actual: id }]
      : [],
  );
}

/** A document of his own is another step: an outlet can repeat what it printed before. */
function tellRelays({ speaker, relays, outlet, path }: Chain) {
  const before = new Set<string>([
    ...(isActor(speaker) ? [speaker] : []),
    ...(outlet === null ? [] : [outlet]),
  ]);
  return relays.flatMap(({ actor, document }, at) => {
    const key = document === null ? actor : `${actor} ${document}`;
    const again = before.has(key);
    before.add(key);
    return again
      ? [{ rule: 'relay-nobody-else' as const, path: [...path, 'relays', at], actual: actor }]
      : [];
  });
}
