import { headOf } from '../../model/speakers.ts';
import type { Assertion, Attribution, Relay } from '../../model/types.ts';

/** The chains of assertions that read alike: the speaker and who passed the words on to the article, as printed and as followed. */
export interface ChainLine {
  readonly article: string;
  readonly by: Attribution;
  readonly relays: readonly Relay[];
  readonly traced: { readonly by: Attribution; readonly relays: readonly Relay[] } | null;
  readonly assertions: readonly string[];
}

/** Lists chains in the assertions' order; those that read alike are one line, with the first document that any of them has for a step. */
export function listChains(assertions: readonly Assertion[]): ChainLine[] {
  const lines = new Map<string, ChainLine>();
  for (const assertion of assertions) {
    const { id, article, attribution: by, relays, tracedTo } = assertion;
    const traced = tracedTo && { by: headOf(assertion), relays: tracedTo.relays };
    const line = { article, by, relays, traced, assertions: [id] };
    const key = JSON.stringify([
      article,
      ...[by.speaker, by.known],
      actorsOfRelays(relays),
      traced?.by.speaker,
      actorsOfRelays(traced?.relays),
    ]);
    const known = lines.get(key);
    lines.set(key, known === undefined ? line : join(known, line));
  }
  return [...lines.values()];
}

function actorsOfRelays(relays: readonly Relay[] | undefined): string[] | undefined {
  return relays?.map(({ actor }) => actor);
}

function join(a: ChainLine, b: ChainLine): ChainLine {
  const documented = (relays: readonly Relay[], others: readonly Relay[] | undefined) =>
    relays.map((relay, at) => (relay.document === null ? (others?.[at] ?? relay) : relay));
  const traced = a.traced && {
    ...a.traced,
    relays: documented(a.traced.relays, b.traced?.relays),
  };
  return {
    ...a,
    relays: documented(a.relays, b.relays),
    traced,
    assertions: [...a.assertions, ...b.assertions],
  };
}
