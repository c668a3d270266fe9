import type { Assertion, Attribution, Investigation, Relay } from '../../model/types.ts';
import { speakersOf } from '../../terms/names.ts';

/** One way by which words came into an article, as it is printed: whose they are, who passed them on, in how many sentences. */
export interface WayIn {
  readonly by: Attribution;
  readonly relays: readonly Relay[];
  readonly sentences: number;
}

/** The speakers of ways, each once, as printed where a way has them so. */
export function speakersOfWays(ways: readonly Pick<WayIn, 'by'>[]): Attribution[] {
  const found = new Map<string, Attribution>();
  for (const { by } of ways) {
    if (by.known === 'printed' || !found.has(by.speaker)) found.set(by.speaker, by);
  }
  return [...found.values()];
}

/** The ways into an article, those of one speaker together, in the order of speakers and then of the assertions; what is by our inference is a way of its own. */
export function waysInto(
  investigation: Pick<Investigation, 'actors' | 'claims'>,
  slug: string,
): WayIn[] {
  const own = investigation.claims
    .flatMap(({ assertions }) => assertions)
    .filter(({ article }) => article === slug);
  return speakersOf(investigation, own).flatMap(({ speaker }) => {
    const ways = new Map<string, Assertion[]>();
    for (const assertion of own) {
      const { attribution, relays } = assertion;
      if (attribution.speaker !== speaker) continue;
      const steps = relays.map(({ actor, manner }) => `${actor} ${manner}`);
      const key = [attribution.known, ...steps].join();
      ways.set(key, [...(ways.get(key) ?? []), assertion]);
    }
    return [...ways.values()].map((assertions): WayIn => ({
      by: assertions[0]?.attribution ?? { speaker, known: 'printed' },
      relays: assertions[0]?.relays ?? [],
      sentences: new Set(
        assertions.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)),
      ).size,
    }));
  });
}
